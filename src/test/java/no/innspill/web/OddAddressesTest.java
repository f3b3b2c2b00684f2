package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that nobody types, but somebody sends. */
@QuarkusTest
class OddAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%3B%3D%2C",
                "%00",
                "a%0d%0aSet-Cookie:%20x=y",
                "%F0%9F%99%82",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "..%2F..%2Fetc",
                "%2F%2Fevil.example",
                "%7Bt:board_idea%7D",
                "'%20or%20'1'%3D'1",
                "%22onload%3D%22x",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void aCodeThatIsNoCodeIsNotFoundAndNeverAFault(String code) {
        Person program = new Person();
        for (Response answer : new Response[] {
            program.get("/w/" + code),
            program.get("/w/" + code + "/mine"),
            program.inBrowser().get("/w/" + code + "/measures"),
            program.get("/w/" + code + "/board?view=participant"),
            program.get("/w/" + code + "/control?key=x"),
            program.get("/w/" + code + "/projector?token=x"),
            program.get("/" + code),
            program.get("/join?code=" + code),
            post(program, "/w/" + code + "/participation"),
            post(program, "/w/" + code + "/ideas"),
            post(program, "/w/" + code + "/step"),
            post(program.inBrowser(), "/w/" + code + "/participation"),
            post(program.inBrowser(), "/w/" + code + "/ideas")
        }) {
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
            assertThat(answer.asString()).doesNotContain("<script>alert");
            assertThat(answer.detailedCookies().asList()).isEmpty();
        }
    }

    private static Response post(Person who, String path) {
        return who.request()
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("text=x")
                .post(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3B%3D", "%00", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "%F0%9F%99%82"})
    void noSocketOpensThere(String code) {
        assertThat(OpenScreen.statusOf(new Person(), "/live/" + code + "?view=participant", null))
                .isBetween(400, 499);
    }

    @Test
    void strangeNumbersAndLanguagesAreSimplyNotThere() {
        Room room = Room.at(Room.COLLECT);
        var guest = room.join("lang", "klingon", "affiliation", "");
        assertThat(guest.inBrowser().get("/w/" + room.code() + "?lang=%00").statusCode())
                .isEqualTo(200);
        assertThat(guest.get("/w/" + room.code() + "/board?view=participant&lang=../../x")
                        .statusCode())
                .isEqualTo(200);
        OpenScreen screen = OpenScreen.dial(
                guest, "/live/" + room.code() + "?view=participant&lang=klingon&from=-99999999999999999999");
        screen.await(frame -> true);
        screen.close();
    }

    @Test
    void methodsThatAreNotOfferedAreRefusedInWords() {
        Room room = Room.at(Room.COLLECT);
        Response answer = room.join()
                .request()
                .contentType("application/x-www-form-urlencoded")
                .body("text=x")
                .put("/w/" + room.code() + "/ideas");
        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/w/%", "/w/%ZZ", "/%C3%28xxxx", "/w/%FF/mine", "/join?code=%", "/w/[x]", "/w/{t:x}"})
    void anAddressThatIsNoneIsTheSendersFault(String address) throws IOException {
        assertThat(statusLine("GET " + address + " HTTP/1.1", "")).matches("HTTP/1.1 [34]\\d\\d .*");
    }

    @Test
    void aRequestThatNamesNoHostIsTurnedAway() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("POST /workshops HTTP/1.0\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .matches("HTTP/1.\\d 4\\d\\d .*");
        }
    }

    @Test
    void aFormThatIsNoneIsTheSendersFault() throws IOException {
        Room room = Room.at(Room.COLLECT);
        for (String body : new String[] {"text=100%", "%=%", "text=%ZZ"}) {
            assertThat(statusLine("POST /w/" + room.code() + "/ideas HTTP/1.1", body))
                    .as(body)
                    .matches("HTTP/1.1 4\\d\\d .*");
        }
    }

    /** What the server says to something that no client library would send. */
    private static String statusLine(String request, String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(String.join(
                                    "\r\n",
                                    request,
                                    "Host: localhost:" + RestAssured.port,
                                    "Accept: application/json",
                                    "Content-Type: application/x-www-form-urlencoded",
                                    "Content-Length: " + body.length(),
                                    "",
                                    body)
                            .getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
