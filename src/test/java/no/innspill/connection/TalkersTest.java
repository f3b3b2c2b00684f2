package no.innspill.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.web.Logged;
import no.innspill.web.Upgraded;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody invents to say over a socket, it is cut off, and the screens beside it hear on. */
@QuarkusTest
class TalkersTest {

    private static final int FINAL = 0x80;
    private static final int MANY = 40_000;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody writes to its bytes.
    private enum Talk {
        PINGS(frame(FINAL | 9, 125)),
        EMPTY_PINGS(frame(FINAL | 9, 0)),
        PONGS(frame(FINAL | 10, 125)),
        EMPTY_PARTS(frame(0, 0)),
        PARTS(frame(0, 100)),
        MESSAGES(frame(FINAL | 1, 100)),
        A_MEGABYTE(frame(FINAL | 1, 1_000_000)),
        RESERVED_CONTROLS(frame(FINAL | 11, 4)),
        RESERVED_OPCODES(frame(FINAL | 3, 4)),
        RESERVED_BITS(frame(FINAL | 0x70 | 1, 4)),
        LONG_PINGS(frame(FINAL | 9, 1_000)),
        PINGS_IN_PARTS(frame(9, 4));

        private final byte[] said;

        Talk(byte[] said) {
            this.said = said;
        }

        private byte[] begun() {
            return name().contains("EMPTY_PARTS") || name().equals("PARTS") ? frame(1, 1) : new byte[0];
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void whoeverSaysItOnEndIsCutOff(Talk talk) throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (Logged logged = Logged.warnings();
                OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
                Socket socket = opened(room, guest)) {
            assertThat(isCutOff(socket, talk)).isTrue();
            phone.awaitPart("idea-" + guest.post(room.school(), "Etterpå"));
            assertThat(logged.lines()).isEmpty();
        }
    }

    /** It is told so while it talks, or by a line that ends. */
    private static boolean isCutOff(Socket socket, Talk talk) throws IOException {
        OutputStream out = socket.getOutputStream();
        try {
            out.write(talk.begun());
            for (int i = 0; i < MANY; i++) {
                out.write(talk.said);
            }
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketException reset) {
            return true;
        }
    }

    private static Socket opened(Room room, Guest guest) throws IOException {
        Socket socket = new Socket();
        // It does not read what is answered.
        socket.setReceiveBufferSize(2048);
        return Upgraded.upgraded(socket, room, guest);
    }

    /** As a browser masks it, with a mask of nothing. */
    private static byte[] frame(int first, int length) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        if (length < 126) {
            frame.write(0x80 | length);
        } else if (length < 65_536) {
            frame.write(0x80 | 126);
            frame.write(length >> 8);
            frame.write(length);
        } else {
            frame.write(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) length >> shift));
            }
        }
        frame.writeBytes(new byte[4 + length]);
        return frame.toByteArray();
    }
}
