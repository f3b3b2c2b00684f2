package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import no.innspill.screen.Part;
import org.junit.jupiter.api.Test;

/** One audience's screens, with wires that are as slow as the test wants them. */
class ChannelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MORE_THAN_RECENT = 50;

    private final Frames frames = new Frames(JSON, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Channel channel = new Channel(frames, 10);

    /** Keeps what it is given; says that it is written out only when it is told to. */
    private static final class SlowWire implements Screen.Wire {

        private final List<JsonNode> given = new ArrayList<>();
        private final Deque<BiConsumer<Boolean, Throwable>> waiting = new ArrayDeque<>();

        @Override
        public void send(String text, BiConsumer<Boolean, Throwable> written) {
            try {
                given.add(JSON.readTree(text));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            waiting.add(written);
        }

        int underWay() {
            return waiting.size();
        }

        void write() {
            waiting.remove().accept(true, null);
        }

        void writeAll() {
            while (!waiting.isEmpty()) {
                write();
            }
        }

        void fail() {
            waiting.remove().accept(false, new IllegalStateException("gone"));
        }

        JsonNode last() {
            return given.get(given.size() - 1);
        }
    }

    @Test
    void aScreenIsGreetedWithHowFarTheOthersAre() {
        SlowWire wire = new SlowWire();
        enter(wire, 10);
        assertThat(wire.given).hasSize(1);
        assertThat(wire.last().path("from").asLong()).isEqualTo(10);
        assertThat(wire.last().path("to").asLong()).isEqualTo(10);
        assertThat(wire.last().has("parts")).isFalse();
        SlowWire behind = new SlowWire();
        enter(behind, 3);
        assertThat(behind.last().path("from").asLong()).as("a gap").isEqualTo(10);
    }

    @Test
    void aFrameGoesToEveryScreenAtOnce() {
        SlowWire one = entered();
        SlowWire two = entered();
        channel.push(frame(10, 11));
        assertThat(one.last()).isEqualTo(two.last());
        assertThat(one.last().path("to").asLong()).isEqualTo(11);
    }

    @Test
    void oneSendIsUnderWayAtMost() {
        SlowWire wire = entered();
        for (int to = 11; to < 20; to++) {
            channel.push(frame(to - 1, to));
            channel.show("{\"at\":1}");
            assertThat(wire.underWay()).isEqualTo(1);
        }
    }

    @Test
    void aScreenThatIsALittleSlowGetsEveryFrameInOrder() {
        SlowWire wire = entered();
        for (int to = 11; to <= 20; to++) {
            channel.push(frame(to - 1, to));
        }
        wire.writeAll();
        assertThat(wire.given.stream().skip(1).map(frame -> frame.path("to").asLong()))
                .containsExactly(11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L, 20L);
    }

    @Test
    void aScreenThatIsTooFarBehindIsShownTheGapAndNothingOfThePast() {
        SlowWire stuck = entered();
        channel.push(frame(10, 11));
        int given = stuck.given.size();
        for (int to = 12; to <= 11 + MORE_THAN_RECENT; to++) {
            channel.push(frame(to - 1, to));
        }
        assertThat(stuck.given).as("nothing piles up").hasSize(given);

        stuck.writeAll();

        assertThat(stuck.given).hasSize(given + 1);
        assertThat(stuck.last().path("from").asLong()).isEqualTo(11 + MORE_THAN_RECENT);
        assertThat(stuck.last().path("to").asLong()).isEqualTo(11 + MORE_THAN_RECENT);
        assertThat(stuck.last().has("parts")).isFalse();
    }

    @Test
    void aStuckScreenHoldsNothingBackFromTheOthers() {
        SlowWire stuck = entered();
        SlowWire quick = entered();
        channel.push(frame(10, 11));
        for (int to = 12; to <= 11 + MORE_THAN_RECENT; to++) {
            quick.writeAll();
            channel.push(frame(to - 1, to));
        }
        assertThat(quick.given).hasSize(2 + MORE_THAN_RECENT);
        assertThat(stuck.underWay()).isEqualTo(1);
    }

    @Test
    void aWireThatFailedIsLeftAlone() {
        SlowWire wire = entered();
        channel.push(frame(10, 11));
        wire.fail();
        channel.push(frame(11, 12));
        assertThat(wire.underWay()).isZero();
    }

    @Test
    void passingFiguresWaitForTheFramesAndOnlyTheLatestAreSent() {
        SlowWire wire = entered();
        channel.push(frame(10, 11));
        channel.show("{\"figures\":1}");
        channel.show("{\"figures\":2}");
        channel.push(frame(11, 12));
        wire.writeAll();
        assertThat(wire.given.stream().skip(2)).hasSize(2);
        assertThat(wire.given.get(2).path("to").asLong()).isEqualTo(12);
        assertThat(wire.last().path("figures").asInt()).isEqualTo(2);
    }

    @Test
    void aChannelThatMissedSomethingShowsTheGap() {
        SlowWire wire = entered();
        channel.push(frame(10, 11));
        wire.writeAll();
        channel.skipTo(15);
        assertThat(wire.last().path("from").asLong()).isEqualTo(15);
        wire.writeAll();
        int given = wire.given.size();
        channel.skipTo(15);
        channel.skipTo(12);
        assertThat(wire.given).hasSize(given);
        assertThat(channel.revision()).isEqualTo(15);
    }

    @Test
    void aScreenThatHasHeardNothingForFiveTicksGetsTheBeat() {
        SlowWire wire = entered();
        tick(4);
        assertThat(wire.given).hasSize(1);
        tick(1);
        assertThat(wire.last().path("beat").asLong(-1)).isZero();
        wire.writeAll();
        tick(4);
        assertThat(wire.given).hasSize(2);
        tick(1);
        assertThat(wire.given).hasSize(3);
    }

    @Test
    void whateverElseIsSentPutsTheBeatOff() {
        SlowWire wire = entered();
        tick(4);
        channel.push(frame(10, 11));
        wire.writeAll();
        tick(4);
        channel.show("{\"figures\":1}");
        wire.writeAll();
        tick(4);
        assertThat(wire.given.stream().filter(frame -> frame.has("beat"))).isEmpty();
    }

    @Test
    void beatsDoNotPileUpForAStuckScreen() {
        SlowWire wire = entered();
        channel.push(frame(10, 11));
        tick(20);
        assertThat(wire.underWay()).isEqualTo(1);
        wire.writeAll();
        assertThat(wire.given).hasSize(2);
    }

    @Test
    void aScreenThatLeftGetsNothingMore() {
        SlowWire wire = new SlowWire();
        Screen screen = enter(wire, 10);
        wire.writeAll();
        channel.leave(screen);
        channel.push(frame(10, 11));
        assertThat(wire.given).hasSize(1);
        assertThat(channel.isEmpty()).isTrue();
    }

    private void tick(int times) {
        for (int i = 0; i < times; i++) {
            channel.tick(frames.beat());
        }
    }

    private SlowWire entered() {
        SlowWire wire = new SlowWire();
        enter(wire, 10);
        wire.writeAll();
        return wire;
    }

    private Screen enter(SlowWire wire, long seen) {
        Screen screen = channel.enter(wire, "", seen).screen();
        screen.greet();
        return screen;
    }

    private Frame frame(long from, long to) {
        return frames.of(from, to, List.of(Part.of("x", "<p id=\"x\">" + to + "</p>")));
    }
}
