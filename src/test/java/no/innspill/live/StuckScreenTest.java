package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A browser that has stopped reading: it must delay no other, and get the truth and not the past when it reads again. */
@QuarkusTest
class StuckScreenTest {

    /** Several times what the network's own buffers hold, and done in less than the minute after which it is closed. */
    private static final int CHANGES = 30;

    @Test
    void aScreenThatStopsReadingDelaysNoOtherAndIsShownTheGapWhenItReadsAgain() throws IOException {
        Room room = Room.at(Room.COLLECT);
        // The whole control board is about half a megabyte now: the network's own buffers hold only a few of them.
        Guest guest = room.join();
        IntStream.range(0, 150).forEach(i -> guest.post(room.school(), "語".repeat(500)));
        OpenScreen healthy = OpenScreen.of(room, room.facilitator(), "control");
        try (Stuck stuck = new Stuck(room)) {
            for (int i = 0; i < CHANGES; i++) {
                room.facilitator().stage("black", "toggle");
                healthy.awaitRevision(room.revision());
            }
            long latest = room.revision();
            assertThat(healthy.frames()).hasSizeGreaterThanOrEqualTo(CHANGES);

            List<JsonNode> late = stuck.readUpTo(latest);

            assertThat(late).hasSizeLessThan(CHANGES / 2);
            JsonNode last = late.get(late.size() - 1);
            assertThat(last.path("from").asLong()).isEqualTo(latest);
            assertThat(last.path("to").asLong()).isEqualTo(latest);
            assertThat(last.has("parts")).isFalse();
        }
        healthy.close();
    }

    /** A socket whose receiver holds little and reads nothing before it is told to. */
    private static final class Stuck implements AutoCloseable {

        private static final ObjectMapper JSON = new ObjectMapper();

        private final Socket socket = new Socket();
        private final DataInputStream in;

        Stuck(Room room) throws IOException {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream()
                    .write(String.join(
                                    "\r\n",
                                    "GET /live/" + room.code() + "?view=control&from=" + room.revision() + " HTTP/1.1",
                                    "Host: localhost:" + RestAssured.port,
                                    "Connection: Upgrade",
                                    "Upgrade: websocket",
                                    "Sec-WebSocket-Version: 13",
                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                                    "Cookie: " + room.facilitator().cookieHeader(),
                                    "",
                                    "")
                            .getBytes(StandardCharsets.UTF_8));
            in = new DataInputStream(socket.getInputStream());
            String head = "";
            while (!head.endsWith("\r\n\r\n")) {
                head += (char) in.readUnsignedByte();
            }
            assertThat(head).startsWith("HTTP/1.1 101");
            readFrame();
        }

        List<JsonNode> readUpTo(long revision) throws IOException {
            List<JsonNode> frames = new ArrayList<>();
            while (frames.isEmpty() || frames.get(frames.size() - 1).path("to").asLong() < revision) {
                frames.add(readFrame());
            }
            return frames;
        }

        /** One message, put together from its frames; a ping in between is passed over. */
        private JsonNode readFrame() throws IOException {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            while (true) {
                int first = in.readUnsignedByte();
                int short7 = in.readUnsignedByte();
                long length = short7 < 126 ? short7 : short7 == 126 ? in.readUnsignedShort() : in.readLong();
                byte[] payload = in.readNBytes((int) length);
                if ((first & 0x0F) <= 2) {
                    message.writeBytes(payload);
                    if ((first & 0x80) != 0) {
                        return JSON.readTree(message.toString(StandardCharsets.UTF_8));
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
