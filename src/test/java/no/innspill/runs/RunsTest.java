package no.innspill.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.archive.Archive;
import no.innspill.document.ReportFormat;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunsTest {

    @Test
    void whatIsTheSameInSeveralRunsIsAddedUpAndTheRestKeepsItsOrigin() {
        Room first = run("Felles innlogging", "Bare her", 2);
        Room second = run("  felles   INNLOGGING", "Bare der", 1);
        Response answer = together(new Person().inBrowser(), "page", first, second);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        String page = answer.asString().replaceAll("\\s+", " ");
        assertThat(page)
                .contains("2 gjennomføringer samlet")
                .contains("Bare her")
                .contains("Bare der");
        assertThat(page).contains("3 stemte i temaet i alt");
        String row = page.substring(page.lastIndexOf("<th", page.indexOf(">Felles innlogging<")));
        assertThat(row.substring(0, row.indexOf("</tr>"))
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .isEqualTo(" Felles innlogging 2 1 3 100 % ");
    }

    @Test
    void measuresAreOneTableAndRatingsStandRunByRun() {
        Room first = harvest("Felles innlogging", "Bygg én innlogging", 5, 2);
        Room second = harvest("Felles innlogging", "Kjøp én innlogging", 3, 4);
        String file = together(new Person(), "md", first, second).asString();
        assertThat(part(file, "## Tiltak", "## Resultatene"))
                .contains("| 1 | 1 | Bygg én innlogging | Fordi det haster |")
                .contains("| 1 | 2 | Kjøp én innlogging | Fordi det haster |")
                .contains("| 1 (100 %) | 5 | 2 | 1 |")
                .contains("| 1 (100 %) | 3 | 4 | 1 |");
        assertThat(part(file, "## Viktighet og gjennomførbarhet", "## Alle innspill"))
                .contains("| Felles innlogging | 1 | 5 | 5–5 | 2 | 2–2 | 1 |\n"
                        + "| Felles innlogging | 2 | 3 | 3–3 | 4 | 4–4 | 1 |")
                .doesNotContain("Bare her");
    }

    private static String part(String file, String from, String to) {
        return file.substring(file.indexOf(from), file.indexOf(to)).replace('\u00A0', ' ');
    }

    private static Room harvest(String shared, String measure, int importance, int feasibility) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), shared);
        guest.post(room.school(), "Bare her " + measure);
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.MATRIX);
        guest.post(
                "/w/" + room.code() + "/ideas/" + idea + "/rating",
                "importance",
                importance,
                "feasibility",
                feasibility);
        room.goTo(Room.MEASURES);
        Response made = room.facilitator()
                .post("/w/" + room.code() + "/measures", "title", measure, "why", "Fordi det haster", "source", idea);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return room;
    }

    @Test
    void runsAreToldApartByTheirDateAndNoneCountsTwice() {
        Room first = run("Felles innlogging", "Bare her", 1);
        Room second = run("Felles innlogging", "Bare der", 1);
        String made = first.facilitator()
                .get("/w/" + first.code() + "/report.json")
                .jsonPath()
                .getString("created");
        String day = new ReportFormat(Language.NB).day(Instant.parse(made));
        String page = together(new Person().inBrowser(), "page", first, second).asString();
        assertThat(page).contains(">Nr. 1, " + day + "<", ">Nr. 2, " + day + "<");

        Response twice = together(new Person(), "page", first, second, first);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.jsonPath().getList("errors"))
                .singleElement()
                .asString()
                .contains(first.code() + ".json: er samme gjennomføring")
                .endsWith("(" + first.code() + "). Ta med bare én av dem.");

        Response alone = together(new Person().inBrowser(), "docx", first);
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.asString()).contains("Velg minst to filer").contains("value=\"docx\" checked");
    }

    private static Room run(String shared, String alone, int voters) {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), shared);
        room.join().post(room.school(), alone);
        room.goTo(Room.VOTE);
        for (int i = 0; i < voters; i++) {
            room.join().vote(idea);
        }
        return room;
    }

    private static Response together(Person person, String format, Room... rooms) {
        RequestSpecification form = person.request().multiPart("format", format);
        for (Room room : rooms) {
            byte[] file =
                    room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray();
            form.multiPart("file", room.code() + ".json", file, "application/json");
        }
        return form.post("/runs?lang=nb");
    }

    @Test
    void peopleWhoShareADeviceAreEachCounted() {
        Room first = run("En", "To", 1);
        Room second = run("En", "Tre", 1);
        second.join("people", 5);
        String single = second.facilitator()
                .get("/w/" + second.code() + "/report.md?lang=nb")
                .asString();
        assertThat(single).containsSubsequence("Deltakere", "8", "Enheter", "4", "Enheter det kom innspill fra", "2");
        String file = together(new Person(), "md", first, second).asString();
        assertThat(file.substring(0, file.indexOf("## ")).replaceAll("\\W+", " "))
                .contains("Deltakere 11 Enheter 7 Innspill 4");
        assertThat(part(file, "## Gjennomf", "## Resultatene").replaceAll(" +", " "))
                .contains("| " + first.code() + " | 3 | 2 |")
                .contains("| " + second.code() + " | 8 | 2 |");
    }

    @Test
    void theyCanBeHadAsFilesToo() {
        Room room = run("En", "To", 1);
        Room other = run("En", "Tre", 1);
        assertThat(together(new Person(), "pdf", room, other).asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(together(new Person(), "docx", room, other).asByteArray()).startsWith('P', 'K');
        assertThat(together(new Person(), "md", room, other).asString()).startsWith("# ");
    }

    @Test
    void aBrokenFileIsNamed() {
        Response answer = new Person()
                .request()
                .multiPart(
                        "file",
                        "a.json",
                        "{\"format\":\"innspill-report\"".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/json")
                .post("/runs?lang=nb");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors"))
                .anyMatch(line -> String.valueOf(line).startsWith("a.json:"));
        assertThat(new Person()
                        .request()
                        .multiPart("format", "page")
                        .post("/runs")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void groupsMeetByTheirHeadingOrTheirFirstIdeaAndNeverWithinOneRun() {
        RunMatching matching = new RunMatching();
        matching.take(1, List.of(entry("Avtaler", "felles krav", 4), entry("Avtaler", "noe annet", 1)));
        matching.take(2, List.of(entry("Nasjonale avtaler", "Felles  krav", 3)));
        assertThat(matching.matches()).hasSize(2);
        assertThat(matching.matches().get(0).total()).isEqualTo(7);
        assertThat(matching.matches().get(1).total()).isEqualTo(1);
    }

    private static Run.Entry entry(String heading, String first, long people) {
        return new Run.Entry(
                new Archive.ItemRef(1, null),
                heading,
                List.of(RunMatching.name(heading), RunMatching.name(first)),
                people);
    }
}
