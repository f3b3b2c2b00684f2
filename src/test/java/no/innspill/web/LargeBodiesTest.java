package no.innspill.web;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LargeBodiesTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @ParameterizedTest
    @EnumSource
    void tenMegabytesAreRefusedBeforeTheyAreSent(Language language) throws IOException {
        Room room = Room.at(Room.COLLECT);
        long revision = room.revision();
        String program = announce("", room, "application/json", language);
        assertThat(program)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("Innspill: 1")
                .contains("application/problem+json")
                .contains("\"too_large\"");
        assertThat(program).contains(Messages.say(language, "refusal_too_large"));
        String browser = announce("", room, "text/html", language);
        assertThat(browser)
                .startsWith("HTTP/1.1 413")
                .contains("text/html")
                .contains(Messages.say(language, "refusal_too_large"));
        assertThat(room.revision()).isEqualTo(revision);
    }

    /** As in every other answer. */
    @Test
    void theLanguageSomebodyChoseGoesBeforeTheirBrowsers() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String cookie = room.join("lang", "nb").cookieHeader();
        assertThat(cookie).endsWith(".nb");
        assertThat(announce(cookie, room, "application/json", Language.EN))
                .contains(Messages.say(Language.NB, "refusal_too_large"));
    }

    /** Says how much would come, sends a little of it, and reads the answer until the server hangs up. */
    private static String announce(String cookie, Room room, String accept, Language language) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(String.join(
                            "\r\n",
                            "POST /w/" + room.code() + "/ideas HTTP/1.1",
                            "Host: localhost:" + RestAssured.port,
                            "Cookie: " + cookie,
                            "Accept: " + accept,
                            "Accept-Language: " + language.tag(),
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: " + TEN_MEGABYTES,
                            "",
                            "theme=" + room.school() + "&text=x")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Nobody says how much will come, so it is found out when the limit is reached. */
    @ParameterizedTest
    @CsvSource({"/w/{code}/ideas,application/x-www-form-urlencoded", "/workshops,multipart/form-data; boundary=x"})
    void tenMegabytesInChunksAreRefusedInTheSameWords(String path, String type) throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long revision = room.revision();
        try (Logged logged = Logged.warnings()) {
            String program = sendChunks(guest, room, "application/json", path, type);
            assertThat(program)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("\"too_large\"")
                    .contains(Messages.say(Language.NN, "refusal_too_large"));
            String browser = sendChunks(guest, room, "text/html", path, type);
            assertThat(browser)
                    .startsWith("HTTP/1.1 413")
                    .contains("text/html")
                    .contains(Messages.say(Language.NN, "refusal_too_large"));
            assertThat(logged.lines()).isEmpty();
        }
        assertThat(room.revision()).isEqualTo(revision);
    }

    /** Sends as much as the server takes, and reads the answer until it hangs up. */
    private static String sendChunks(Guest guest, Room room, String accept, String path, String type)
            throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(guest, room, accept, path, type));
            send(out, type.startsWith("multipart") ? "--x\r\n" : "theme=" + room.school() + "&text=");
            Thread sender = new Thread(() -> sendMegabytes(out));
            sender.start();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void sendMegabytes(OutputStream out) {
        String chunk = "x".repeat(64 * 1024);
        try {
            for (int sent = 0; sent < TEN_MEGABYTES; sent += chunk.length()) {
                send(out, chunk);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            // The server has hung up, as it may; what it said first is what the test looks at.
            assertThat(e).isNotNull();
        }
    }

    private static void send(OutputStream out, String chunk) throws IOException {
        out.write((Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Chunks are no fault: what fits is taken as ever. */
    @Test
    void anIdeaInChunksIsPosted() throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(guest, room, "application/json", "/w/{code}/ideas", "application/x-www-form-urlencoded"));
            send(out, "theme=" + room.school());
            send(out, "&text=I+to+biter");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 201");
        }
        assertThat(guest.mine().getString("html")).contains("I to biter");
    }

    private static byte[] head(Guest guest, Room room, String accept, String path, String type) {
        return String.join(
                        "\r\n",
                        "POST " + path.replace("{code}", room.code()) + "?lang=nn HTTP/1.1",
                        "Host: localhost:" + RestAssured.port,
                        "Cookie: " + guest.cookieHeader(),
                        "Accept: " + accept,
                        "Accept-Language: en",
                        "Content-Type: " + type,
                        "Transfer-Encoding: chunked",
                        "",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFieldOfAHundredKilobytesIsRefusedInWords() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        var answer = guest.askToPost(room.school(), "x".repeat(100_000));
        assertThat(answer.statusCode()).as(answer.asString()).isIn(413, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(guest.mine().getList("ideas")).isEmpty();
    }

    @Test
    void thousandsOfFieldsAreTheSendersFault() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] fields = new Object[2 * 5000];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "tag";
            fields[i + 1] = i;
        }
        var answer = guest.post("/w/" + room.code() + "/ideas", fields);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(guest.mine().getList("ideas")).isEmpty();
    }

    @Test
    void anOverlongKeyIsNoWayIn() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String key = "k".repeat(10_000);
        Object[] fields = {"theme", room.school(), "text", "Med lang nøkkel", "key", key};
        long first =
                guest.post("/w/" + room.code() + "/ideas", fields).jsonPath().getLong("id");
        long again =
                guest.post("/w/" + room.code() + "/ideas", fields).jsonPath().getLong("id");
        assertThat(again).isEqualTo(first);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    /** What no form of ours holds is refused; only files may be larger. */
    @Test
    void aFormOfMoreThanSixtyFourKilobytesIsRefused() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        refused(guest.askToPost(room.school(), "x".repeat(70_000)), 413, "too_large");
        refused(guest.post("/workshops", "template", "blank", "title", "x".repeat(70_000)), 413, "too_large");
    }

    @ParameterizedTest
    @CsvSource({
        "/w/{code}/ideas,application/x-www-form-urlencoded",
        "/workshops,application/x-www-form-urlencoded",
        "/workshops,multipart/form-data; boundary=x",
        "/runs,multipart/form-data; boundary=x"
    })
    void aBodyThatDoesNotComeIsNotWaitedFor(String path, String type) throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (Socket socket = new Socket("localhost", RestAssured.port);
                Logged logged = Logged.warnings()) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(new String(head(guest, room, "application/json", path, type), StandardCharsets.UTF_8)
                    .replace("Transfer-Encoding: chunked", "Content-Length: 60000")
                    .getBytes(StandardCharsets.UTF_8));
            out.write("--x".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("\"too_slow\"")
                    .contains(Messages.say(Language.NN, "refusal_too_slow"));
            assertThat(logged.lines()).isEmpty();
        }
    }
}
