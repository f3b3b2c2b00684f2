package no.innspill.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Random;
import no.innspill.Garbled;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A socket takes no commands: whatever comes through it changes nothing, and is no fault of ours. */
@QuarkusTest
class AnythingOnASocketTest {

    private static final int TAKEN = 512;

    @Test
    void whateverAScreenSaysItGoesOnHearing() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Random random = new Random(20_261_128);
        try (Logged logged = Logged.warnings();
                OpenScreen phone = OpenScreen.of(room, guest, "participant")) {
            Garbled.of("{\"theme\":" + room.school() + ",\"text\":\"Over kabelen\",\"to\":[1,2]}", 100)
                    .map(text -> new String(text.getBytes(UTF_8), UTF_8))
                    .filter(text -> text.getBytes(UTF_8).length <= TAKEN)
                    .forEach(text -> phone.socket().sendText(text, true).join());
            for (int i = 0; i < 20; i++) {
                byte[] bytes = new byte[random.nextInt(TAKEN)];
                random.nextBytes(bytes);
                phone.socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
            }
            phone.awaitPart("idea-" + guest.post(room.school(), "Etterpå"));
            assertThat(guest.mine().getList("ideas")).hasSize(1);
            assertThat(logged.lines()).isEmpty();
        }
    }

    @Test
    void bytesThatAreNoFramesCloseTheSocketAndNothingElse() throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Random random = new Random(20_261_128);
        try (Logged logged = Logged.warnings();
                OpenScreen phone = OpenScreen.of(room, guest, "participant")) {
            for (int i = 0; i < 40; i++) {
                byte[] bytes = new byte[1 + random.nextInt(64)];
                random.nextBytes(bytes);
                rubbish(room, guest, bytes);
            }
            phone.awaitPart("idea-" + guest.post(room.school(), "Etterpå"));
            assertThat(logged.lines()).isEmpty();
        }
    }

    private static void rubbish(Room room, Guest guest, byte[] bytes) throws IOException {
        try (Socket socket = Upgraded.upgraded(new Socket(), room, guest)) {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
        }
    }
}
