package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.transaction.Transactions;
import no.innspill.web.Logged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open a socket, and what may be said on one. */
@QuarkusTest
class UpgradeTest {

    /** More than requests are given. */
    private static final int CONNECTIONS = 16;

    @Inject
    Transactions transactions;

    @Test
    void onlyOurOwnPagesMayOpenOne() {
        Room room = Room.open();
        Guest guest = room.join();
        String own = "http://localhost:" + RestAssured.port;
        assertThat(status(room, guest, "participant", own)).isEqualTo(101);
        assertThat(status(room, guest, "participant", null)).isEqualTo(101);
        for (String origin : new String[] {
            "https://evil.example",
            "http://localhost",
            "http://localhost:1",
            "null",
            "http://evil.example:" + RestAssured.port
        }) {
            assertThat(status(room, guest, "participant", origin)).as(origin).isEqualTo(403);
        }
    }

    @Test
    void aStrangerMayOpenNone() {
        Room room = Room.open();
        for (String view : new String[] {"participant", "control", "projector"}) {
            assertThat(status(room, room.stranger(), view, null)).as(view).isEqualTo(401);
        }
        assertThat(OpenScreen.statusOf(new Person(), "/live/AAAAAA?view=participant", null))
                .isEqualTo(401);
    }

    @Test
    void aCookieOfAnotherWorkshopOpensNone() {
        Room room = Room.open();
        Room other = Room.open();
        Guest elsewhere = other.join();
        assertThat(status(room, elsewhere, "participant", null)).isEqualTo(401);
        assertThat(status(room, other.facilitator(), "control", null)).isEqualTo(401);
        Guest forger = room.stranger();
        forger.cookies()
                .put(
                        "innspill-" + room.code(),
                        String.valueOf(elsewhere.cookies().get("innspill-" + other.code())));
        assertThat(status(room, forger, "participant", null)).isEqualTo(401);
    }

    @Test
    void eachRoleOpensItsOwnViewAndTheFacilitatorTheWallToo() {
        Room room = Room.open();
        Guest guest = room.join();
        Person projector = room.projector();
        assertThat(status(room, guest, "control", null)).isEqualTo(401);
        assertThat(status(room, guest, "projector", null)).isEqualTo(401);
        assertThat(status(room, projector, "projector", null)).isEqualTo(101);
        assertThat(status(room, projector, "control", null)).isEqualTo(401);
        assertThat(status(room, projector, "participant", null)).isEqualTo(401);
        assertThat(status(room, room.facilitator(), "control", null)).isEqualTo(101);
        assertThat(status(room, room.facilitator(), "projector", null)).isEqualTo(101);
        assertThat(status(room, room.facilitator(), "participant", null)).isEqualTo(401);
        assertThat(status(room, guest, "admin", null)).isEqualTo(400);
        assertThat(OpenScreen.statusOf(guest, "/live/" + room.code(), null)).isEqualTo(400);
    }

    @Test
    void aScreenHasNothingToSay() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        long before = room.revision();
        phone.socket()
                .sendText("{\"theme\":" + room.school() + ",\"text\":\"Over kabelen\"}", true)
                .join();
        phone.socket().sendText("not json", true).join();
        long idea = guest.post(room.school(), "Som et skjema");
        phone.awaitPart("idea-" + idea);
        assertThat(room.revision()).isEqualTo(before + 1);
        assertThat(guest.board()).doesNotContain("Over kabelen");
        phone.close();
    }

    @Test
    void aLargeMessageClosesTheSocketAndHurtsNobody() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen loud = OpenScreen.of(room, guest, "participant");
        OpenScreen quiet = OpenScreen.of(room, guest, "participant");
        // Whether it arrives is not the question.
        var unused = loud.socket().sendText("x".repeat(10_000), true);
        loud.awaitClosed();
        long idea = guest.post(room.school(), "Videre");
        quiet.awaitPart("idea-" + idea);
        quiet.close();
    }

    @Test
    void framesAreNotCompressedEvenIfTheBrowserOffersTo() throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        String answer = handshake(room, guest, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits");
        assertThat(answer).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
    }

    @Test
    void aBrowserThatSaysItComesFromAnotherSiteIsBelieved() throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        assertThat(handshake(room, guest, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403");
        assertThat(handshake(room, guest, "Sec-Fetch-Site: same-origin")).startsWith("HTTP/1.1 101");
    }

    @Test
    void socketsThatGoAwayAreNoNews() throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (Logged logged = Logged.warnings()) {
            whileNobodyIsLetIn(() -> {
                for (int i = 0; i < 20; i++) {
                    try (Socket socket = new Socket("localhost", RestAssured.port)) {
                        // With this it is not closed, but gone.
                        socket.setSoLinger(true, 0);
                        ask(socket, room, guest, "Sec-Fetch-Site: same-origin");
                    }
                }
            });
            OpenScreen phone = OpenScreen.of(room, guest, "participant");
            assertThat(logged.lines()).isEmpty();
            phone.close();
        }
        assertThat(Logger.getLogger("io.quarkus.websockets.next.runtime.WebSocketConnectionBase")
                        .isLoggable(Level.WARNING))
                .as("that it could not be pinged any more")
                .isFalse();
    }

    private interface Deed {
        void run() throws IOException;
    }

    /** Nobody can be looked up in the database meanwhile. */
    private void whileNobodyIsLetIn(Deed deed) throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                threads.execute(() -> transactions.read(() -> {
                    begun.countDown();
                    return pass(over);
                }));
            }
            pass(begun);
            deed.run();
            for (int i = 0; i < 20; i++) {
                new Person().get("/favicon.svg");
            }
        } finally {
            over.countDown();
            threads.shutdown();
        }
    }

    private static boolean pass(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /live/%s?view=participant HTTP/1.1|Upgrade: foo|Connection: Upgrade|Sec-WebSocket-Version: 13",
                "GET /live/%s?view=participant HTTP/1.1|Upgrade: websocket|Connection: keep-alive|Sec-WebSocket-Version: 13",
                "GET /live/%s?view=participant HTTP/1.1|Upgrade: websocket|Connection: Upgrade|Sec-WebSocket-Version: 8",
                "GET /live/%s?view=participant HTTP/1.1|Upgrade: websocket|Connection: Upgrade",
                "GET /live/%s?view=participant HTTP/1.1|Connection: close",
                "GET /live/%s?view=participant HTTP/1.0|Upgrade: websocket|Connection: Upgrade|Sec-WebSocket-Version: 13",
                "GET /live/%s?view=admin HTTP/1.1|Upgrade: websocket|Connection: Upgrade|Sec-WebSocket-Version: 13",
            })
    void whatIsNoHandshakeIsToldSoInWords(String lines) throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        String[] parts = lines.formatted(room.code()).split("\\|");
        String head = parts[0] + "\r\n" + String.join("\r\n", List.of(parts).subList(1, parts.length));
        String answer = answered(head + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", guest);
        assertThat(answer)
                .matches("(?s)HTTP/1\\.[01] 400 .*")
                .containsIgnoringCase("Sec-WebSocket-Version: 13")
                .contains("Innspill: 1", "application/problem+json", "not_readable");
    }

    @Test
    void aKeyThatIsNoneOpensNothing() throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        String head = "GET /live/" + room.code() + "?view=participant HTTP/1.1\r\nUpgrade: websocket"
                + "\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13";
        assertThat(answered(head, guest)).contains("not_readable");
        assertThat(answered(head + "\r\nSec-WebSocket-Key: abc", guest)).contains("not_readable");
    }

    @Test
    void anotherSiteIsToldSoInWords() throws IOException {
        Room room = Room.open();
        Guest guest = room.join();
        String head = "GET /live/" + room.code() + "?view=participant HTTP/1.1\r\nUpgrade: websocket"
                + "\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
        assertThat(answered(head + "\r\nOrigin: https://evil.example", guest))
                .startsWith("HTTP/1.1 403")
                .contains("from_another_site");
    }

    /** The answer up to the end of what it says. */
    private static String answered(String head, Guest guest) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((head + "\r\nHost: localhost:" + RestAssured.port + "\r\nAccept: application/json"
                                    + "\r\nCookie: " + guest.cookieHeader() + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            while (!answer.toString().endsWith("}") && !answer.toString().startsWith("HTTP/1.1 101")) {
                int next = socket.getInputStream().read();
                assertThat(next).as("after " + answer).isNotNegative();
                answer.append((char) next);
            }
            return answer.toString();
        }
    }

    private static void ask(Socket socket, Room room, Guest guest, String header) throws IOException {
        socket.getOutputStream()
                .write(String.join(
                                "\r\n",
                                "GET /live/" + room.code() + "?view=participant HTTP/1.1",
                                "Host: localhost:" + RestAssured.port,
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "Sec-WebSocket-Version: 13",
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                                "Cookie: " + guest.cookieHeader(),
                                header,
                                "",
                                "")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String handshake(Room room, Guest guest, String header) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            ask(socket, room, guest, header);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return lines.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        }
    }

    private static int status(Room room, Person who, String view, @Nullable String origin) {
        return OpenScreen.statusOf(who, "/live/" + room.code() + "?view=" + view, origin);
    }
}
