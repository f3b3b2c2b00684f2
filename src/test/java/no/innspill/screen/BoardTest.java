package no.innspill.screen;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BoardTest {

    @Inject
    Clock clock;

    @Test
    void aBoardThatIsTheSameIsNotSentAgain() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String path = "/w/" + room.code() + "/board?view=participant&lang=nb";
        Response first = guest.get(path);
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        String etag = first.header("ETag");

        Response same = guest.with("If-None-Match", etag).get(path);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asString()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(etag);

        for (String known : List.of("W/" + etag, "\"one\", " + etag, "\"one\",W/" + etag + ",\"two\"", "*")) {
            assertThat(guest.with("If-None-Match", known).get(path).statusCode())
                    .as(known)
                    .isEqualTo(304);
        }
        assertThat(guest.with("If-None-Match", etag.replace("\"", "")).get(path).statusCode())
                .isEqualTo(200);

        guest.post(room.school(), "Nytt");
        Response changed = guest.with("If-None-Match", etag).get(path);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(etag);
        assertThat(changed.jsonPath().getLong("revision"))
                .isGreaterThan(first.jsonPath().getLong("revision"));
        assertThat(changed.jsonPath().getString("html")).contains("Nytt");
    }

    /** The number is the same, and the histories that led to it are not. */
    @Test
    void aBoardOfBeforeTheDatabaseWasPutBackIsNotTakenForTheSame() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Som det ble");
        for (String path : List.of(
                "/w/" + room.code() + "/board?view=participant&lang=nb",
                "/w/" + room.code() + "/board?view=participant&lang=nb&format=data")) {
            Response before = guest.get(path);
            Database.change("update idea set text = 'Som det ble i stedet' where id = ?", idea);
            Database.change(
                    "update workshop set shown_mark = shown_mark + 1, revision_mark = revision_mark + 1 where code = ?",
                    room.code());
            Response after = guest.with("If-None-Match", before.header("ETag")).get(path);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.jsonPath().getLong("revision"))
                    .isEqualTo(before.jsonPath().getLong("revision"));
            assertThat(after.asString()).contains("Som det ble i stedet");
        }
    }

    @Test
    void eachCommitHasAMarkThatNobodyCanForesee() {
        Room room = Room.at(Room.COLLECT);
        String marks = "select revision_mark || ' ' || shown_mark from workshop where code = ?";
        String before = Database.column(marks, room.code()).get(0);
        room.join().post(room.school(), "Nytt");
        assertThat(Database.column(marks, room.code()).get(0).split(" ")).doesNotContain(before.split(" "));
    }

    @Test
    void eachViewAndLanguageHasATagOfItsOwn() {
        Room room = Room.at(Room.COLLECT);
        String path = "/w/" + room.code() + "/board?view=";
        String control = room.facilitator().get(path + "control&lang=nb").header("ETag");
        String wall = room.facilitator().get(path + "projector&lang=nb").header("ETag");
        String english = room.facilitator().get(path + "control&lang=en").header("ETag");
        assertThat(control).isNotEqualTo(wall).isNotEqualTo(english);
        assertThat(room.facilitator()
                        .with("If-None-Match", control)
                        .get(path + "projector&lang=nb")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate, br|gzip", "br;q=1, GZIP;q=0.5|gzip", "gzip;q=0|", "identity|", "br|"})
    void aBoardIsCompressedForWhoeverTakesIt(String taken, @Nullable String coding) throws Exception {
        Room room = Room.at(Room.COLLECT);
        String path = "/w/" + room.code() + "/board?view=control&lang=nb";
        Response plain = room.facilitator().get(path);

        HttpResponse<byte[]> answer = ask(room, path, "Accept-Encoding", taken);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEqualTo(Optional.ofNullable(coding));
        assertThat(answer.headers().allValues("Vary")).anyMatch("Accept-Encoding"::equalsIgnoreCase);
        byte[] body = coding == null
                ? answer.body()
                : new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new ObjectMapper().readTree(body)).isEqualTo(new ObjectMapper().readTree(plain.asByteArray()));

        HttpResponse<byte[]> same = ask(room, path, "Accept-Encoding", taken, "If-None-Match", plain.header("ETag"));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("Content-Encoding")).isEmpty();
    }

    /** As it is sent: RestAssured asks for more codings than it is told to, and unpacks the answer. */
    private static HttpResponse<byte[]> ask(Room room, String path, String... headers)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .headers(headers)
                .header("Accept", "application/json")
                .header("Cookie", room.facilitator().cookieHeader())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    @Test
    void theServersClockComesWithEveryBoard() {
        Room room = Room.open();
        long before = clock.millis();
        String at = room.facilitator()
                .get("/w/" + room.code() + "/board?view=control")
                .header("Innspill-At");
        assertThat(Long.parseLong(at)).isBetween(before, clock.millis());
    }

    @ParameterizedTest
    @CsvSource({"participant", "control", "projector"})
    void aStrangerSeesNoBoard(String view) {
        Room room = Room.open();
        refused(room.stranger().get("/w/" + room.code() + "/board?view=" + view), 401, "not_joined");
    }

    @Test
    void aViewThatDoesNotExistIsNotFound() {
        Room room = Room.open();
        refused(room.join().get("/w/" + room.code() + "/board?view=admin"), 404, "no_such_page");
        refused(room.join().get("/w/" + room.code() + "/board"), 404, "no_such_page");
        assertThat(room.join().get("/w/AAAAAA/board?view=participant").statusCode())
                .isIn(401, 404);
    }

    @Test
    void thePageAndTheBoardShowTheSame() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Likt begge steder");
        assertThat(guest.page()).contains(guest.board());
        String control = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/control")
                .asString();
        assertThat(control).contains(room.facilitator().board());
        String wall = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/projector")
                .asString();
        assertThat(wall).contains(room.facilitator().wall());
    }

    @Test
    void mineIsForParticipantsOnly() {
        Room room = Room.at(Room.COLLECT);
        refused(room.stranger().get("/w/" + room.code() + "/mine"), 401, "not_joined");
        refused(room.facilitator().get("/w/" + room.code() + "/mine"), 401, "not_joined");
        Guest one = room.join();
        Guest two = room.join();
        one.post(room.school(), "Min");
        assertThat(two.mine().getList("ideas")).isEmpty();
        assertThat(two.mine().getString("seed")).isNotEqualTo(one.mine().getString("seed"));
        assertThat(one.mine().getString("seed")).isEqualTo(one.mine().getString("seed"));
    }
}
