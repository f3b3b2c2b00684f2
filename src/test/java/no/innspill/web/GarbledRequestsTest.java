package no.innspill.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Garbled;
import no.innspill.Room;
import no.innspill.form.FileName;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.workshop.JoinCode;
import org.junit.jupiter.api.Test;

/** What stands in an address, a header or a cookie may be anything; the answer is ours and no fault of ours. */
@QuarkusTest
class GarbledRequestsTest {

    @Test
    void noQueryCookieOrLanguageIsAFault() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String board = "/w/" + room.code() + "/board?view=participant&lang=nb&from=0&table=1";
        String cookie = room.join().cookieHeader();
        String languages = "nn-NO,nb;q=0.9,en;q=0.8,*;q=0.1";
        List<Stream<String>> tries = List.of(
                Garbled.of(board.substring(board.indexOf('?')), 120)
                        .map(query -> request(board.replaceFirst("\\?.*", "") + query, cookie, languages)),
                Garbled.of(cookie, 120).map(garbled -> request(board, garbled, languages)),
                Garbled.of(languages, 120).map(garbled -> request("/", cookie, garbled)));
        for (String request : tries.stream().flatMap(some -> some).toList()) {
            assertThat(status(request)).as(request).isBetween(200, 499);
        }
    }

    /** On one line each: what ends a line would make another request of it. */
    private static String request(String address, String cookie, String languages) {
        return "GET " + address.replaceAll("[\\s\\p{Cntrl}]", "+").replaceFirst("^(?!/)", "/")
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n"
                + "Cookie: " + cookie.replaceAll("[\r\n]", " ") + "\r\nAccept-Language: "
                + languages.replaceAll("[\r\n]", " ") + "\r\n\r\n";
    }

    @Test
    void aRequestThatNamesTwoHostsIsReadByNobody() throws IOException {
        String ours = "Host: localhost\r\n";
        String evil = "Host: evil.example\r\n";
        assertThat(List.of(
                        status("GET / HTTP/1.1\r\n" + ours + evil + "\r\n"),
                        status("GET / HTTP/1.1\r\n" + evil + ours + "\r\n")))
                .containsOnly(400);
    }

    private int status(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            InputStream answer = socket.getInputStream();
            String line = new String(answer.readNBytes(12), UTF_8);
            return Integer.parseInt(line.substring(9));
        }
    }

    @Test
    void anyCodeAndLanguageIsReadAsSomething() {
        Garbled.of("KX7-M2P nb-NO", 2_000).forEach(text -> {
            assertThat(JoinCode.normalise(text)).isNotNull();
            assertThat(Language.of(text)).isNotNull();
            assertThat(FileName.plain(text)).matches("[a-z0-9-]*");
            assertThat(Form.parse(text)).isNotNull();
        });
    }
}
