package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.language.Words;
import no.innspill.measure.Draft;
import no.innspill.measure.Measures;
import no.innspill.measure.Ratings;
import no.innspill.participation.Participants;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Workshops workshops;

    @Inject
    Ideas ideas;

    @Inject
    Groups groups;

    @Inject
    Measures measures;

    @Inject
    Ratings ratings;

    @Inject
    Participants participants;

    @Test
    void whatIsExportedComesBackTheSameToTheField() throws IOException {
        Reported reported = new Reported();
        QuarkusTransaction.requiringNew().run(() -> gatherRateAndPropose(reported));
        reported.room.goTo(Room.RESULTS);

        JsonNode before = export(reported.room.facilitator(), reported.room.code());
        Person facilitator = new Person();
        Response made = upload(facilitator, JSON.writeValueAsString(before));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        facilitator.cookies().putAll(made.cookies());
        String code = made.jsonPath().getString("code");
        JsonNode after = export(facilitator, code);

        assertThat(code).isNotEqualTo(reported.room.code());
        assertThat(before.get("removed").get("ideas").asInt()).isEqualTo(1);
        assertThat(same(after)).isEqualTo(same(before));
        assertThat(before.get("groups")).hasSize(1);
        assertThat(before.get("measures")).hasSize(1);
        assertThat(before.get("ratings").get("given")).hasSize(2);
        assertThat(before.get("votes").get(0).get("voters").asInt()).isEqualTo(2);
        assertThat(facilitator.inBrowser().get("/w/" + code + "/report").asString())
                .contains("2 personer, 100 % av dem som stemte");
    }

    private void gatherRateAndPropose(Reported reported) {
        Workshop workshop = workshops.byCode(reported.room.code()).orElseThrow();
        Instant now = Instant.EPOCH;
        Item group = groups.gather(
                workshop,
                workshop.themes().get(0),
                new Heading("Samlet"),
                ideas.in(workshop, List.of(reported.ideas.get(0), reported.ideas.get(1))),
                now);
        Item alone = ideas.in(workshop, reported.ideas.get(2)).orElseThrow();
        participants.list("workshop", workshop).stream().limit(1).forEach(person -> {
            ratings.rate(person, group, 5, 3);
            ratings.rate(person, alone, 2, null);
        });
        measures.add(
                workshop,
                null,
                new Draft(
                        "=Tiltak",
                        "Fordi\ndet trengs",
                        workshop.responsible().isEmpty()
                                ? Words.NONE
                                : workshop.responsible().get(0).label(),
                        "Alle",
                        Words.NONE,
                        workshop.tags().stream().limit(1).toList(),
                        List.of(group)),
                now);
    }

    /** Without what is of one workshop or one moment, and what is only told of and not carried along. */
    private static JsonNode same(JsonNode archive) {
        ObjectNode same = archive.deepCopy();
        same.remove(List.of("code", "exported", "created", "removed"));
        return same;
    }

    private static JsonNode export(Person facilitator, String code) throws IOException {
        return JSON.readTree(facilitator.get("/w/" + code + "/report.json").asByteArray());
    }

    private static Response upload(Person person, String text) {
        return person.request()
                .multiPart("file", "rapport.json", text.getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/workshops");
    }

    @Test
    void theFileHoldsNoAuthorsAndNoTimesOfPosting() throws IOException {
        JsonNode archive = export(new Reported());
        assertThat(archive.get("ideas").get(0).fieldNames())
                .toIterable()
                .containsExactly("number", "theme", "text", "tags", "from_paper");
        assertThat(archive.toString()).doesNotContain(Reported.HIDDEN).doesNotContain("token");
    }

    private static JsonNode export(Reported reported) throws IOException {
        return export(reported.room.facilitator(), reported.room.code());
    }

    @Test
    void aBrokenFileIsToldWhereItIsBroken() throws IOException {
        String whole = JSON.writeValueAsString(export(new Reported()));
        assertThat(problems(whole.substring(0, whole.length() / 2))).anyMatch(line -> line.contains("JSON"));
        assertThat(problems(whole.replace("\"version\":1", "\"version\":9"))).anyMatch(line -> line.contains("9"));
        assertThat(problems(whole.replaceFirst("\"number\":2,\"theme\":1", "\"number\":2,\"theme\":99")))
                .anyMatch(line -> line.startsWith("ideas[1]"));
        assertThat(problems(whole.replaceFirst("\"dots\":1,\"aside\":0", "\"dots\":99,\"aside\":0")))
                .anyMatch(line -> line.contains("ballots[0]"));
        assertThat(problems(whole.replaceFirst("\"kind\":\"welcome\"", "\"kind\":\"party\"")))
                .anyMatch(line -> line.startsWith("plan"));
    }

    private static List<String> problems(String text) {
        Response answer = upload(new Person(), text);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("errors");
    }

    @Test
    void aCopyHasThePlanAndIfWantedTheIdeasButNobodyInIt() throws IOException {
        Reported reported = new Reported();
        for (boolean wanted : List.of(true, false)) {
            Person facilitator = reported.room.facilitator();
            Response made = facilitator.post("/w/" + reported.room.code() + "/copies", "ideas", wanted);
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
            JsonNode copy = export(facilitator, made.jsonPath().getString("code"));
            assertThat(copy.get("plan")).isEqualTo(export(reported).get("plan"));
            assertThat(copy.get("ideas")).hasSize(wanted ? Reported.TEXTS.size() : 0);
            assertThat(copy.get("votes")).isEmpty();
            assertThat(copy.get("participants").asInt()).isZero();
        }
    }

    @Test
    void nobodyElseMakesCopies() {
        Room room = Room.open();
        Guest guest = room.join();
        assertThat(guest.post("/w/" + room.code() + "/copies").statusCode()).isEqualTo(401);
        assertThat(room.projector().post("/w/" + room.code() + "/copies").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whereIdeasAreApprovedFirstTheyStillAreInACopy() {
        Room room = Room.open();
        room.facilitator().post("/w/" + room.code() + "/approving");
        String copy = room.facilitator()
                .post("/w/" + room.code() + "/copies")
                .jsonPath()
                .getString("code");
        assertThat(Database.count("select count(*) from workshop where approving and code = ?", copy))
                .isEqualTo(1);
    }
}
