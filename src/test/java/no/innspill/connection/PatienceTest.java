package no.innspill.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import no.innspill.pace.ConnectionLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long a connection is borne with that says nothing, asks for nothing, or takes nothing; on a clock of the test's. */
class PatienceTest {

    /** A line through which only so many bytes go each time that it is used. */
    private static final class Line extends EmbeddedChannel {

        private int through;

        private Line() {
            super(new Takers());
            freezeTime();
        }

        @Override
        protected void doWrite(ChannelOutboundBuffer waiting) throws Exception {
            int left = through;
            for (Object part = waiting.current(); part instanceof ByteBuf bytes && left > 0; part = waiting.current()) {
                int taken = Math.min(left, bytes.readableBytes());
                waiting.removeBytes(taken);
                left -= taken;
            }
        }

        private void add(ByteBuf bytes) {
            assertThat(write(bytes).isDone()).isFalse();
        }

        private void pass(int bytes, int seconds) {
            for (int i = 0; i < seconds; i++) {
                through = bytes;
                flush();
                through = 0;
                advanceTimeBy(1, TimeUnit.SECONDS);
                runPendingTasks();
            }
        }
    }

    private static EmbeddedChannel connection() {
        EmbeddedChannel connection = new EmbeddedChannel();
        connection.freezeTime();
        new Connections().postInitializeServerChildChannel(connection);
        connection.pipeline().addLast(new HttpRequestDecoder());
        return connection;
    }

    private static void say(EmbeddedChannel connection, String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private static void pass(EmbeddedChannel connection, int seconds) {
        for (int i = 0; i < seconds; i++) {
            connection.advanceTimeBy(1, TimeUnit.SECONDS);
            connection.runPendingTasks();
        }
    }

    @Test
    void aHeadThatTricklesInIsGivenUpWhenItsTimeIsOver() {
        EmbeddedChannel connection = connection();
        say(connection, "GET / HTTP/1.1\r\n");
        for (int i = 1; i < ConnectionLimits.HEADER_SECONDS; i++) {
            say(connection, "X-" + i + ": 1\r\n");
            pass(connection, 1);
        }
        assertThat(connection.isOpen()).isTrue();
        pass(connection, 1);
        assertThat(connection.<HttpRequest>readInbound().headers().get("innspill-unreadable"))
                .as("it is told so")
                .isEqualTo("TOO_SLOW");
        pass(connection, Lingering.SECONDS);
        assertThat(connection.isOpen()).isFalse();
        connection.finishAndReleaseAll();
    }

    @Test
    void aHeadThatIsWholeInTimeIsReadAndTheNextHasAsLong() {
        EmbeddedChannel connection = connection();
        for (int i = 0; i < 3; i++) {
            say(connection, "GET / HTTP/1.1\r\n");
            pass(connection, ConnectionLimits.HEADER_SECONDS - 2);
            say(connection, "Host: x\r\n\r\n");
            assertThat(connection.<@Nullable HttpObject>readInbound()).isNotNull();
            pass(connection, ConnectionLimits.HEADER_SECONDS - 2);
            assertThat(connection.isOpen()).isTrue();
            connection.releaseInbound();
        }
    }

    @Test
    void aConnectionOnWhichNothingGoesOnIsClosed() {
        EmbeddedChannel connection = connection();
        IdleStateHandler idle = connection.pipeline().get(IdleStateHandler.class);
        assertThat(idle.getAllIdleTimeInMillis()).isEqualTo(TimeUnit.SECONDS.toMillis(ConnectionLimits.IDLE_SECONDS));
        say(connection, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        connection.pipeline().fireUserEventTriggered(IdleStateEvent.FIRST_ALL_IDLE_STATE_EVENT);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void whoeverTakesNothingOfWhatTheyAskedForIsCutOff() {
        Line line = new Line();
        line.add(Unpooled.wrappedBuffer(new byte[500_000]));
        line.pass(0, Takers.SECONDS + 1);
        assertThat(line.isOpen()).isTrue();
        line.pass(0, Takers.SECONDS);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void whoeverTakesItByteByByteIsCutOffToo() {
        Line line = new Line();
        line.add(Unpooled.wrappedBuffer(new byte[500_000]));
        line.pass(100, 2 * Takers.SECONDS + 1);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void aPhoneOnABadNetworkGetsTheWholeReport() {
        Line line = new Line();
        line.add(Unpooled.wrappedBuffer(new byte[1_000_000]));
        line.pass(2 * ConnectionLimits.READ_PACE, 1_000_000 / (2 * ConnectionLimits.READ_PACE) + 1);
        assertThat(line.isOpen()).isTrue();
        line.pass(2 * ConnectionLimits.READ_PACE, 5 * Takers.SECONDS);
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void aScreenToWhichLittleIsSaidStaysOpen() {
        Line line = new Line();
        for (int i = 0; i < 100; i++) {
            line.add(Unpooled.wrappedBuffer(new byte[20]));
            line.pass(1_000, 5);
        }
        assertThat(line.isOpen()).isTrue();
    }
}
