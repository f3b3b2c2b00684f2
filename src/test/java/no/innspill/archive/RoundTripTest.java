package no.innspill.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import no.innspill.language.LocalizedText;
import no.innspill.matrix.Ratings;
import no.innspill.measure.MeasureDraft;
import no.innspill.measure.Measures;
import no.innspill.participation.Participants;
import no.innspill.report.Reported;
import no.innspill.rule.PlanLimits;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .contains("2 av 2 som stemte");
    }

    @Test
    void ideasKeepTheirOrderWhereThePlanBeginsInSilence() throws IOException {
        Room room = Room.planned(
                """
                title: Stille først
                themes: [Skole]
                agenda:
                  - {kind: collect, silent: yes, title: Stille}
                  - {kind: collect, title: Åpent}
                """
                        .getBytes(StandardCharsets.UTF_8));
        room.goTo(1);
        Guest anne = room.join();
        for (int number = 1; number <= 8; number++) {
            anne.post(room.school(), "Innspill " + number);
        }
        JsonNode before = export(room.facilitator(), room.code());
        Person facilitator = new Person();
        Response made = upload(facilitator, JSON.writeValueAsString(before));
        facilitator.cookies().putAll(made.cookies());

        JsonNode after = export(facilitator, made.jsonPath().getString("code"));

        assertThat(after.get("ideas")).isEqualTo(before.get("ideas"));
    }

    private void gatherRateAndPropose(Reported reported) {
        Workshop workshop = workshops.byCode(reported.room.code()).orElseThrow();
        Instant now = Instant.EPOCH;
        Item group = groups.gather(
                workshop,
                workshop.plan().themes().get(0),
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
                new MeasureDraft(
                        "=Tiltak",
                        "Fordi\ndet trengs",
                        workshop.plan().responsible().isEmpty()
                                ? LocalizedText.NONE
                                : workshop.plan().responsible().get(0).label(),
                        "Alle",
                        LocalizedText.NONE,
                        workshop.plan().tags().stream().limit(1).toList(),
                        List.of(group)),
                now);
    }

    /** Without what is of one workshop or one moment. */
    private static JsonNode same(JsonNode archive) {
        ObjectNode same = archive.deepCopy();
        same.remove(List.of("code", "exported", "created"));
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
                .containsExactly("number", "theme", "text", "tags", "from_paper", "pinned", "note", "table", "plenary");
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
                .containsExactly("ideas[1].theme: skal være fra 1 til 2");
        assertThat(problems(whole.replaceFirst("\"dots\":1,\"aside\":0", "\"dots\":99,\"aside\":0")))
                .anyMatch(line -> line.contains("ballots[0]"));
        assertThat(problems(whole.replaceFirst("\"kind\":\"welcome\"", "\"kind\":\"party\"")))
                .anyMatch(line -> line.startsWith("plan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /ideas/0/text                             | 501     | ideas[0].text: Teksten er ett tegn for lang. Det er plass til 500.
            /ideas/0/text                             | null    | ideas[0].text: Skriv noe først.
            /ideas/0/text                             | '" "'   | ideas[0].text: Skriv noe først.
            /ideas/0/note                             | 510     | ideas[0].note: Teksten er 10 tegn for lang. Det er plass til 500.
            /ideas/0/tags                             | [1,1]   | ideas[0].tags: noe står der to ganger
            /ideas/0/tags                             | [3]     | ideas[0].tags: stemmer ikke
            /groups/0/heading                         | 121     | groups[0].heading: Teksten er ett tegn for lang. Det er plass til 120.
            /groups/0/theme                           | 2       | groups[0].ideas: stemmer ikke
            /measures/0/title                         | 201     | measures[0].title: Teksten er ett tegn for lang. Det er plass til 200.
            /measures/0/title                         | null    | measures[0].title: Skriv noe først.
            /measures/0/why                           | 1001    | measures[0].why: Teksten er ett tegn for lang. Det er plass til 1 000.
            /measures/0/carried_out_by                | 202     | measures[0].carried_out_by: Teksten er 2 tegn for lang. Det er plass til 200.
            /measures/0/responsible                   | '{"nb":""}' | measures[0].responsible.nb: Skriv noe først.
            /measures/0/sources/1                     | '{"group":1}' | measures[0].sources: noe står der to ganger
            /ratings/given/0/importance               | 6       | ratings.given[0]: stemmer ikke
            /ratings/people                           | 0       | ratings.people: stemmer ikke
            /ratings/could_rate                       | 5001    | ratings.could_rate: stemmer ikke
            /participants                             | 5001    | participants: skal være fra 0 til 5000
            /participants                             | 1       | devices: stemmer ikke
            /removed/ideas                            | -1      | removed.ideas: skal være fra 0 til 5000
            /votes/0/voters                           | 3       | votes[0].voters: stemmer ikke
            /votes/0/themes/0/method                  | '"lots"' | votes[0].themes[0].method: stemmer ikke
            /votes/0/themes/0/dots_per_item           | 2       | votes[0].themes[0].dots_per_item: skal være fra 1 til 1
            /votes/0/themes/0/ballots/0/0/dots        | 2       | votes[0].themes[0].ballots[0]: stemmer ikke
            /votes/0/themes/0/ballots/0/0/rank        | 1       | votes[0].themes[0].ballots[0]: stemmer ikke
            /votes/0/themes/0/candidates              | [6]     | votes[0].themes[0].candidates: stemmer ikke
            /held                                     | '"+169104628-12-10T19:00:00Z"' | held: stemmer ikke
            /created                                  | '"-0044-03-15T12:00:00Z"' | created: stemmer ikke
            /ideas/0                                  | null    | Filen er ikke gyldig JSON
            /votes/0/themes/0/ballots/0/0             | null    | Filen er ikke gyldig JSON
            """)
    void whatNobodyCouldHaveTypedOrCastIsNotTakenFromAFileEither(String place, String value, String expected)
            throws IOException {
        Reported reported = new Reported();
        QuarkusTransaction.requiringNew().run(() -> gatherRateAndPropose(reported));
        JsonNode archive = export(reported);
        put(archive, JsonPointer.compile(place), JSON.readTree(changed(value)));
        assertThat(problems(JSON.writeValueAsString(archive)))
                .anyMatch(line -> line.replace('\u00A0', ' ').startsWith(expected));
    }

    /** A number over a hundred is a text of that length, but for those that count people. */
    private static String changed(String value) {
        return value.matches("\\d{3,4}") && !value.equals("5001")
                ? '"' + "x".repeat(Integer.parseInt(value)) + '"'
                : value;
    }

    private static void put(JsonNode archive, JsonPointer place, JsonNode value) {
        JsonNode parent = archive.at(place.head());
        if (parent instanceof ArrayNode list) {
            int index = place.last().getMatchingIndex();
            if (index < list.size()) {
                list.set(index, value);
            } else {
                list.add(value);
            }
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
    }

    private static List<String> problems(String text) {
        Response answer = upload(new Person(), text);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("errors");
    }

    @Test
    void aCopyIsCalledAsOneLikes() throws IOException {
        Reported reported = new Reported();
        Person facilitator = reported.room.facilitator();
        Response made = facilitator.post("/w/" + reported.room.code() + "/copies", "title", " Andre runde ");
        JsonNode copy = export(facilitator, made.jsonPath().getString("code"));
        assertThat(copy.get("plan").get("title").toString())
                .contains("Andre runde")
                .doesNotContain("kopi");
    }

    @Test
    void aCopyHasThePlanAndIfWantedTheIdeasButNobodyInIt() throws IOException {
        Reported reported = new Reported();
        for (boolean wanted : List.of(true, false)) {
            Person facilitator = reported.room.facilitator();
            Response made = facilitator.post("/w/" + reported.room.code() + "/copies", "ideas", wanted);
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
            JsonNode copy = export(facilitator, made.jsonPath().getString("code"));
            ObjectNode plan = export(reported).get("plan").deepCopy();
            assertThat(copy.get("plan").get("title").toString()).contains(" (kopi)");
            plan.set("title", copy.get("plan").get("title"));
            assertThat(copy.get("plan")).isEqualTo(plan);
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

    @Test
    void aCopySaysSoInEachLanguageOfItsTitleAndIsNoLongerThanATitleMayBe() throws IOException {
        JsonNode both = JSON.readTree("{\"title\":{\"nb\":\"Samling\",\"en\":\"Gathering\"},\"language\":\"nb\"}");
        assertThat(CopyTitle.in(both).get("title"))
                .isEqualTo(JSON.readTree("""
                {"nb":"Samling (kopi)","en":"Gathering (copy)"}"""));
        JsonNode longest = JSON.createObjectNode()
                .put("language", "nn")
                .put("title", "x".repeat(PlanLimits.TITLE - 7) + "👩🏽‍🏫");
        String title = CopyTitle.in(longest).get("title").asText();
        assertThat(title).endsWith("x (kopi)").hasSizeLessThanOrEqualTo(PlanLimits.TITLE);
    }
}
