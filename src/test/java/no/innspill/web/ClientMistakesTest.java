package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is its sender's fault: told in words, and no line in the log. */
@QuarkusTest
class ClientMistakesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(strings = {"=", "&&&===", "%", "a=%zz", "%=%", "=&=", "a=1&=%C3"})
    void aBodyThatIsNoFormIsToldSo(String body) throws IOException {
        Room room = Room.at(Room.COLLECT);
        refused(400, 499, send("POST /w/" + room.code() + "/ideas", "Content-Type: " + FORM, body));
        refused(400, 499, send("POST /workshops", "Content-Type: " + FORM, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "gzip",
                "a/b/c",
                "*/*",
                "/",
                "text/plain",
                "a b c INFO Workshop deleted",
                "application/x-www-form-urlencoded; charset=foo",
                "application/x-www-form-urlencoded; charset=",
                "application/x-www-form-urlencoded; charset=\"",
                "application/x-www-form-urlencoded;;;=",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; charset=foo; boundary=x"
            })
    void aTypeThatIsNoneIsToldSoAndItsTextGoesNowhere(String type) throws IOException {
        Room room = Room.at(Room.COLLECT);
        for (String address : List.of("/workshops", "/runs", "/w/" + room.code() + "/ideas")) {
            String answer = send("POST " + address, "Content-Type: " + type, "a=1");
            refused(400, 499, answer);
            assertThat(answer).doesNotContain("INFO Workshop deleted");
        }
        assertThat(status(send("GET /", "Content-Type: " + type, ""))).isBetween(200, 499);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'x'",
        "'--x'",
        "'--x--'",
        "'--y\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--y--'",
        "'--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut short'",
        "'--x\r\nContent-Disposition: form-data; name=\"fi'",
        "'--x\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x--'",
        "'--x\r\nContent-Disposition: form-data; name=\r\n\r\nx\r\n--x--'",
        "'--x\r\nContent-Disposition\r\n\r\nx\r\n--x--'",
        "'--x\r\n\r\n\r\nx\r\n--x--'",
        "'--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: x\r\n\r\nx\r\n--x--'",
        "'--x\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Type: text/plain; charset=foo\r\n\r\nx\r\n--x--'"
    })
    void filesThatAreCutShortOrBadlyWrappedAreToldSo(String body) throws IOException {
        for (String address : List.of("/workshops", "/runs")) {
            refused(
                    400,
                    499,
                    send("POST " + address, "Content-Type: multipart/form-data; boundary=x", body == null ? "" : body));
        }
    }

    @Test
    void moreFilesThanAnyFormHasAreTurnedAway() throws IOException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n";
        refused(
                400,
                499,
                send("POST /runs", "Content-Type: multipart/form-data; boundary=x", part.repeat(500) + "--x--\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: identity",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Content-Length: -1",
                "Content-Length: x",
                "Content-Length: 3\r\nContent-Length: 4"
            })
    void aBodyWhoseEndCanBeReadInTwoWaysIsTurnedAway(String framing) throws IOException {
        assertThat(status(raw("POST /workshops HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM + "\r\n" + framing
                        + "\r\nConnection: close\r\n\r\na=1")))
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /w/%00/measures", "GET /%00%0d%0aX:", "GET /w/%0d%0aX:y/measures/new", "GET /w/%7F"})
    void anAddressWithControlsInItIsTurnedAwayBeforeItIsWrittenAnywhere(String request) throws IOException {
        String answer = send(request, "X: y", "");
        refused(400, 499, answer);
        assertThat(answer).doesNotContain("Location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: x",
                "Accept: ;",
                "Accept: */*;q=x",
                "Accept-Language: ;;q=x",
                "Accept-Language: nb;q=x",
                "Accept-Language: -",
                "Accept-Language: \"",
                "Accept-Language: nb;q=\"",
                "Accept: \"",
                "Cookie: ;;=;",
                "Cookie: innspill-AAAAAA",
                "If-None-Match: \"",
                "Range: bytes=x",
                "Expect: 100-continue",
                "Expect: x",
                "Upgrade: h2c",
                "Upgrade: websocket",
                "Idempotency-Key: "
            })
    void noHeaderIsAFaultOfOurs(String header) throws IOException {
        Room room = Room.at(Room.COLLECT);
        for (String address : List.of(
                "GET /",
                "GET /w/" + room.code(),
                "POST /w/" + room.code() + "/ideas",
                "GET /w/" + room.code() + "/board?view=participant",
                "GET /live/" + room.code())) {
            try (Logged logged = Logged.warnings()) {
                assertThat(status(send(address, header, ""))).as(address).isBetween(200, 499);
                assertThat(logged.lines()).isEmpty();
            }
        }
    }

    @Test
    void anOldProgramThatNamesNoHostIsAnswered() throws IOException {
        try (Logged logged = Logged.warnings()) {
            assertThat(status(raw("POST /workshops HTTP/1.0\r\nContent-Length: 0\r\n\r\n")))
                    .isBetween(400, 499);
            assertThat(status(raw("GET / HTTP/1.0\r\n\r\n"))).isBetween(200, 499);
            assertThat(logged.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "[", "a b", ":", "a:b:c", "\u00ff", "x?y", "x@y"})
    void aHostThatIsNoneIsTurnedAwayInOurWordsAndTheAddressStaysOutOfTheLog(String host) throws IOException {
        try (Logged logged = Logged.warnings()) {
            String answer = raw("GET /w/AAAAAA?key=secret HTTP/1.1\r\nHost: " + host
                    + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
            assertThat(status(answer)).isBetween(200, 499);
            assertThat(answer).doesNotContain("Exception").doesNotContain("Error id");
            assertThat(logged.lines()).isEmpty();
        }
    }

    private static void refused(int from, int to, String answer) {
        assertThat(status(answer)).as(answer).isBetween(from, to);
        assertThat(answer)
                .contains("application/problem+json")
                .contains("\"detail\"")
                .doesNotContain("Exception");
    }

    private static int status(String answer) {
        assertThat(answer).as("an answer").startsWith("HTTP/1.");
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String send(String request, String header, String body) throws IOException {
        try (Logged logged = Logged.warnings()) {
            String answer = raw(request + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                    + (header.startsWith("Accept:") ? "" : "\r\nAccept: application/json") + "\r\n" + header
                    + "\r\nContent-Length: " + body.getBytes(StandardCharsets.ISO_8859_1).length
                    + "\r\nConnection: close\r\n\r\n" + body);
            assertThat(logged.lines()).isEmpty();
            return answer;
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
