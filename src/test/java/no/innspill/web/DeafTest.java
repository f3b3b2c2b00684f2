package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever asks for much and takes nothing of it holds up nobody. */
@QuarkusTest
class DeafTest {

    /** More than there are threads that answer. */
    private static final int MANY = 260;

    /** Sooner than those who do not read are cut off. */
    @Test
    @Timeout(60)
    void theRoomGoesOnBesideThoseWhoDoNotRead() throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 0; i < 60; i++) {
            guest.post(room.school(), i + " lang tekst ".repeat(40));
        }
        List<Socket> deaf = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                deaf.add(asking(room, guest));
            }
            assertThat(guest.mine().getList("ideas")).hasSize(60);
            guest.post(room.school(), "Vi holder på");
            assertThat(guest.board()).contains("Vi holder på");
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
        }
    }

    private static Socket asking(Room room, Guest guest) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2048);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        String request = "GET /w/" + room.code() + "/board?view=participant HTTP/1.1\r\nHost: localhost\r\nCookie: "
                + guest.cookieHeader() + "\r\nAccept: application/json\r\n\r\n";
        socket.getOutputStream().write(request.repeat(60).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
