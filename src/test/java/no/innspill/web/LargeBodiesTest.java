package no.innspill.web;

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
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LargeBodiesTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @ParameterizedTest
    @EnumSource
    void tenMegabytesAreRefusedBeforeTheyAreSent(Language language) throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long revision = room.revision();
        String program = announce(guest, room, "application/json", language);
        assertThat(program)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("\"too_large\"");
        assertThat(program).contains(Bundle.say(language, "refusal_too_large"));
        String browser = announce(guest, room, "text/html", language);
        assertThat(browser)
                .startsWith("HTTP/1.1 413")
                .contains("text/html")
                .contains(Bundle.say(language, "refusal_too_large"));
        assertThat(room.revision()).isEqualTo(revision);
    }

    /** Says how much would come, sends a little of it, and reads the answer until the server hangs up. */
    private static String announce(Guest guest, Room room, String accept, Language language) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(String.join(
                            "\r\n",
                            "POST /w/" + room.code() + "/ideas HTTP/1.1",
                            "Host: localhost:" + RestAssured.port,
                            "Cookie: " + guest.cookieHeader(),
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
}
