package no.innspill.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Random;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no request are answered in words as well, by us and not by the engine, and the connection ends. */
@QuarkusTest
class UnreadableTest {

    private static final String SPY = "spy8472";
    private static final String HOST = "Host: localhost\r\nAccept: application/json\r\n";
    private static final String CHUNKS =
            "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n";

    @ParameterizedTest
    @CsvSource({
        "5000, 414, address_too_long",
    })
    void anAddressThatIsTooLongIsToldSo(int letters, int status, String code) throws IOException {
        assertThat(page("GET /" + SPY + "a".repeat(1_000_000) + " HTTP/1.1\r\n" + HOST + "\r\n"))
                .as("in what form comes too late to be read")
                .startsWith("HTTP/1.1 414");
        told(status, code, "GET /" + SPY + "a".repeat(letters) + " HTTP/1.1\r\n" + HOST + "\r\n");
        String page = page("GET /" + SPY + "a".repeat(letters) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(page).contains(Messages.say(Language.NB, "refusal_address_too_long"));
    }

    @ParameterizedTest
    @CsvSource({"1, 30000", "1, 1000000", "3000, 10"})
    void headersThatAreTooLargeOrTooManyAreToldSoInTheirLanguage(int headers, int letters) throws IOException {
        String many = ("X: " + SPY + "a".repeat(letters) + "\r\n").repeat(headers);
        told(431, "headers_too_large", "GET / HTTP/1.1\r\n" + HOST + many + "\r\n");
        for (Language language : Language.values()) {
            assertThat(page("GET / HTTP/1.1\r\nAccept-Language: " + language.tag() + "\r\n" + many + "\r\n"))
                    .contains(Messages.say(language, "refusal_headers_too_large"))
                    .contains("lang=\"" + language.tag());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G\u0001T / HTTP/1.1",
                " / HTTP/1.1",
                "GET /",
                "GET",
                "GET / HTTP/2.0",
                "GET / HTTP/1.2",
                "GET / FTP/1.0",
                "GET / spy8472",
                "PRI * HTTP/2.0",
                "GET / HTTP/1.1\r\nX: a\u0000spy8472",
                "GET / HTTP/1.1\r\nX: a\u0001spy8472",
                "GET / HTTP/1.1\r\nX\u0000: spy8472",
                "GET / HTTP/1.1\r\nspy8472",
                "GET / HTTP/1.1\r\nTransfer-Encoding : chunked",
                "GET / HTTP/1.1\r\nTransfer-Encoding: \u000bchunked",
                "POST /workshops HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4",
                "POST /workshops HTTP/1.1\r\nContent-Length: 3, 4",
                "POST /workshops HTTP/1.1\r\nContent-Length: -3",
                "POST /workshops HTTP/1.1\r\nContent-Length: +3",
                "POST /workshops HTTP/1.1\r\nContent-Length: 99999999999999999999",
                "POST /workshops HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked",
                "POST /workshops HTTP/1.1\r\nTransfer-Encoding: identity",
                "POST /workshops HTTP/1.1\r\nTransfer-Encoding: xchunked",
                "POST /workshops HTTP/1.1\r\nTransfer-Encoding: gzip",
                "POST /workshops HTTP/1.1\r\nTransfer-Encoding: chunked, gzip",
                "GET / HTTP/1.1\r\nHost: somebody.example",
                "GET http://localhost/ HTTP/1.1\r\nHost: somebody.example",
                "GET ftp://localhost/ HTTP/1.1",
                "GET http:///spy8472 HTTP/1.1",
                "GET http://spy8472@localhost/ HTTP/1.1",
                "GET http://spy\\8472/ HTTP/1.1",
            })
    void aHeadThatIsNoneIsToldSo(String head) throws IOException {
        int first = head.indexOf("\r\n");
        String whole = first < 0
                ? head + "\r\n" + HOST
                : head.substring(0, first + 2) + HOST + head.substring(first + 2) + "\r\n";
        told(400, "not_readable", whole + "\r\n0\r\n\r\nGET /" + SPY + " HTTP/1.1\r\n" + HOST + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\na=1", "-1\r\na=1", "ffffffffff\r\na=1", "3\r\na=1XX0\r\n\r\n", "3\r\na=1\r\nzz\r\n"})
    void chunksThatAreNoneAreToldSo(String chunks) throws IOException {
        for (String form : new String[] {"/workshops", "/w/AAAAAA/ideas"}) {
            told(400, "not_readable", "POST " + form + " HTTP/1.1\r\n" + HOST + CHUNKS + "\r\n" + chunks);
        }
        String file = "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n";
        told(400, "not_readable", "POST /runs HTTP/1.1\r\n" + HOST + file + chunks);
    }

    @Test
    void garbageIsToldSo() throws IOException {
        Random random = new Random(8472);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[2_000];
            random.nextBytes(bytes);
            bytes[bytes.length - 1] = '\n';
            bytes[bytes.length - 2] = '\n';
            bytes[bytes.length - 3] = '\n';
            assertThat(answer(bytes)).startsWith("HTTP/1.1 4").contains(header("Innspill", "1"));
        }
    }

    @Test
    void whatCameBeforeIsAnsweredFirst() throws IOException {
        String both = answer(("GET /w/AAAAAA HTTP/1.1\r\n" + HOST + "\r\nG\u0001T / HTTP/1.1\r\n" + HOST + "\r\n")
                .getBytes(ISO_8859_1));
        assertThat(both).containsSubsequence("HTTP/1.1 404", "no_such_workshop", "HTTP/1.1 400", "not_readable");
    }

    @Test
    void nobodySaysOfTheirOwnRequestThatItCannotBeRead() throws IOException {
        assertThat(answer(("GET /w/AAAAAA HTTP/1.1\r\n" + HOST
                                + "Innspill-Unreadable: FAULT\r\nConnection: close\r\n\r\n")
                        .getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void anAddressThatNamesAnotherHostCountsAsThatOne() throws IOException {
        assertThat(RawAnswer.to(("GET http://somebody.example/ HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n")
                                .getBytes(ISO_8859_1))
                        .status())
                .isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/w/%", "http://localhost/w/a|b\"<>", "HTTP://localhost?lang=nn&x=|"})
    void aWholeAddressWithWhatNoneMayHaveIsAnsweredInWords(String address) throws IOException {
        String answer =
                answer(("GET " + address + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n").getBytes(ISO_8859_1));
        assertThat(answer)
                .contains(header("Innspill", "1"))
                .containsAnyOf("no_such_page", "no_such_workshop", "<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OPTIONS * HTTP/1.1\r\nHost: localhost", "GET x HTTP/1.1\r\nHost: localhost", "GET / HTTP/1.1"})
    void whatTheRouterTurnsAwayIsProtectedAsWell(String head) throws IOException {
        assertThat(answer((head + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 4")
                .contains(header("X-Content-Type-Options", "nosniff"))
                .contains("Content-Security-Policy: default-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:80", "localhost:443", "somebody.example:443", "localhost"})
    void aTunnelToAnotherMachineIsRefusedInWords(String to) throws IOException {
        told(400, "not_readable", "CONNECT " + to + " HTTP/1.1\r\n" + HOST + "Accept: application/json\r\n\r\n");
    }

    @Test
    void whoIsTurnedAwayInTheMiddleOfABodyHearsWhy() throws IOException {
        String head = "POST /workshops HTTP/1.1\r\n" + HOST + "Content-Type: application/x-www-form-urlencoded\r\n";
        told(413, "too_large", head + "Content-Length: 3000000\r\n\r\n" + "a".repeat(3_000_000));
    }

    @Test
    void halfARequestIsToldThatItIsTooSlow() throws IOException {
        assertThat(answer(("GET / HTTP/1.1\r\n" + HOST).getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 408")
                .contains(header("Innspill", "1"));
    }

    private static void told(int status, String code, String request) throws IOException {
        String answer = answer(request.getBytes(ISO_8859_1));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(header("Innspill", "1"))
                .contains(header("X-Content-Type-Options", "nosniff"))
                .contains("application/problem+json")
                .contains("\"code\":\"" + code + "\"")
                .contains("\"detail\"");
        assertThat(answer.split("HTTP/1.1 ", -1)).as("one answer").hasSize(2);
    }

    private static String page(String request) throws IOException {
        String answer = answer(request.getBytes(ISO_8859_1));
        assertThat(answer).contains("text/html").contains("<!doctype html>");
        assertThat(answer.length()).isLessThan(4_000);
        return answer;
    }

    private static String header(String name, String value) {
        return name + ": " + value;
    }

    /** All that comes until the server ends the connection; nothing of what was sent is in it, or in the log. */
    private static String answer(byte[] request) throws IOException {
        try (Logged logged = Logged.warnings();
                Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).doesNotContain(SPY).doesNotContain("Exception");
            assertThat(logged.lines()).isEmpty();
            return answer;
        }
    }
}
