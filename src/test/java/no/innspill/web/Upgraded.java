package no.innspill.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import no.innspill.Guest;
import no.innspill.Room;

/** A participant's screen by bare bytes, for saying over it what no WebSocket client would. */
public final class Upgraded {

    private Upgraded() {}

    /** What a browser asks with for a socket, a line for each. */
    static String headers(String cookie) {
        return String.join(
                "\r\n",
                "Cookie: " + cookie,
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    }

    /** Connects a socket that is not connected yet, and has it let in. */
    public static Socket upgraded(Socket socket, Room room, Guest guest) throws IOException {
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        String ask = String.join(
                "\r\n",
                "GET /live/" + room.code() + "?view=participant HTTP/1.1",
                "Host: localhost",
                headers(guest.cookieHeader()),
                "",
                "");
        socket.getOutputStream().write(ask.getBytes(ISO_8859_1));
        assertThat(new String(socket.getInputStream().readNBytes(12), ISO_8859_1))
                .isEqualTo("HTTP/1.1 101");
        return socket;
    }
}
