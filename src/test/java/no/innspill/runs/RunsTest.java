package no.innspill.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.archive.ItemRef;
import no.innspill.document.ReportFormat;
import no.innspill.language.Language;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        String results = page.substring(page.indexOf("id=\"together\""));
        String row = results.substring(results.lastIndexOf("<th", results.indexOf(">Felles innlogging<")));
        assertThat(row.substring(0, row.indexOf("</tr>"))
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .isEqualTo(" Felles innlogging 2 av 2 1 av 1 3 av 3 for få ");
    }

    @Test
    void measuresAreOneTableAndRatingsStandRunByRun() {
        Room first = heldWith("Felles innlogging", "Bygg én innlogging", 5, 2);
        Room second = heldWith("Felles innlogging", "Kjøp én innlogging", 3, 4);
        String file = together(new Person(), "md", first, second).asString();
        assertThat(part(file, "\n## Tiltak", "\n## Resultatene"))
                .contains("| T1 | 1 | Bygg én innlogging | Fordi det haster |")
                .contains("| T1 | 2 | Kjøp én innlogging | Fordi det haster |")
                .contains("| 5 av 5<br>*Stem* | 5 | 2 | 1<br>*Tema 1* |")
                .contains("| 5 av 5<br>*Stem* | 3 | 4 | 1<br>*Tema 1* |");
        assertThat(part(file, "## Viktighet og gjennomførbarhet", "## Alle innspill"))
                .contains("| Felles innlogging | 1 | 5 | 5–5 | 5 | 2 | 2–2 | 5 |\n"
                        + "| Felles innlogging | 2 | 3 | 3–3 | 5 | 4 | 4–4 | 5 |")
                .doesNotContain("Bare her");
    }

    private static String part(String file, String from, String to) {
        return file.substring(file.indexOf(from), file.indexOf(to)).replace('\u00A0', ' ');
    }

    private static Room heldWith(String shared, String measure, int importance, int feasibility) {
        Room room = Room.at(Room.COLLECT);
        List<Guest> guests = Stream.generate(room::join).limit(5).toList();
        long idea = guests.get(0).post(room.school(), shared);
        guests.get(0).post(room.school(), "Bare her " + measure);
        room.goTo(Room.VOTE);
        guests.forEach(guest -> guest.vote(idea));
        room.goTo(Room.MATRIX);
        guests.forEach(guest -> guest.post(
                "/w/" + room.code() + "/ideas/" + idea + "/rating",
                "importance",
                importance,
                "feasibility",
                feasibility));
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
    void theShareIsOfThoseWhoCouldVoteForIt() {
        Room first = run("Forutsigbar finansiering", "Noe annet", 12);
        Room second = Room.at(Room.COLLECT);
        second.join().post(second.school(), "Forutsigbar finansiering");
        Room third = run("Helt andre ting", "Noe for seg", 20);
        String file = together(new Person(), "csv", first, second, third).asString();
        assertThat(file)
                .as("twelve of twelve in the first, not voted on in the second, not there in the third")
                .contains("Forutsigbar finansiering;12;12;;;;;12;12;100");
    }

    @Test
    void likelyTwinsAreProposedAndWhatAPersonSaysIsRemembered() {
        Room first = run("Ansette flere rektorer i skolen", "Bygge sykkelveier", 12);
        Room second = run("Flere rektorer skal ansettes i skolen", "Lavere billettpriser på bussen", 11);
        String page = together(new Person().inBrowser(), "page", first, second).asString();
        assertThat(page)
                .contains("Er dette det samme?")
                .contains("name=\"one-0\" value=\"Ansette flere rektorer i skolen\"")
                .contains("name=\"other-0\" value=\"Flere rektorer skal ansettes i skolen\"");
        String kept = page.substring(page.indexOf("name=\"kept\" value=\"") + 19);
        kept = kept.substring(0, kept.indexOf('"')).replace("&#43;", "+").replace("&#x2B;", "+");

        Response file = answered(kept, "yes", "json");
        assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        String again = new Person()
                .request()
                .multiPart("format", "csv")
                .multiPart("file", "samlet.json", file.asByteArray(), "application/json")
                .post("/runs?lang=nb")
                .asString();
        assertThat(again).contains("Ansette flere rektorer i skolen;12;12;11;11;23;23;100");
        assertThat(answered(kept, "no", "page").asString())
                .as("said once, it is not asked again")
                .doesNotContain("name=\"one-0\" value=\"Ansette flere");
    }

    private static Response answered(String kept, String answer, String format) {
        return new Person()
                .inBrowser()
                .request()
                .multiPart("format", format)
                .multiPart("kept", kept)
                .multiPart("one-0", "Ansette flere rektorer i skolen")
                .multiPart("other-0", "Flere rektorer skal ansettes i skolen")
                .multiPart("twins-0", answer)
                .post("/runs?lang=nb");
    }

    @Test
    void aWorkbookHasThemOneThingARowWithTheNumberOfItsRun() throws IOException {
        Room first = heldWith("Felles innlogging", "=Bygg én innlogging", 5, 2);
        Room second = heldWith("Felles innlogging", "Kjøp én innlogging", 3, 4);
        Response file = together(new Person(), "xlsx", first, second);
        assertThat(file.header("Content-Disposition")).endsWith(".xlsx\"");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly(
                            "Gjennomføringene",
                            "Resultatene samlet",
                            "Per gjennomføring",
                            "Tiltak",
                            "Viktighet og gjennomførbarhet",
                            "Alle innspill",
                            "Metode");
            book.forEach(sheet -> assertThat(((XSSFSheet) sheet).getTables()).hasSize(1));
            XSSFSheet byRun = book.getSheet("Per gjennomføring");
            assertThat(byRun.getLastRowNum())
                    .as("two things in each of two runs")
                    .isEqualTo(4);
            assertThat(byRun.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(byRun.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(5);
            assertThat(book.getSheet("Tiltak").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("=Bygg én innlogging");
        }
    }

    @Test
    void devicesAreNeverCalledPeople() {
        Room first = run("En", "To", 12);
        Room second = run("En", "Tre", 12);
        second.join("people", 5);
        String file = together(new Person(), "md", first, second).asString();
        assertThat(part(file, "## Resultatene", "## Alle innspill"))
                .contains("(enheter)", "så tallene der er enheter og ikke personer");
        assertThat(together(new Person(), "csv", first, second)
                        .asString()
                        .lines()
                        .findFirst())
                .hasValueSatisfying(
                        titles -> assertThat(titles).contains("Nr. 1: personer", "Nr. 2: enheter", ";Stemmesedler;"));
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        Room room = run("En", "To", 1);
        Room other = run("En", "Tre", 1);
        Response answer = together(new Person(), "odt", room, other);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors", String.class)).anyMatch(line -> line.contains("page, pdf"));
    }

    @Test
    void aFileOfSeveralRunsThatSomebodyHasChangedIsReadAsFarAsItGoes() {
        Room first = run("Ansette flere rektorer i skolen", "To", 12);
        Room second = run("Flere rektorer skal ansettes i skolen", "Tre", 12);
        String file = together(new Person(), "json", first, second).asString();
        String decided = file.replaceAll(
                "\"decisions\" : \\{[^}]*}",
                "\"decisions\": {\"same\": [null]," + " \"different\": [null, {\"one\": null, \"other\": \"x\"}]}");
        assertThat(decided).isNotEqualTo(file);
        assertThat(sent(decided).statusCode()).isEqualTo(200);
        assertThat(sent("{\"format\":\"innspill-runs\",\"version\":1,\"runs\":[null,null]}")
                        .statusCode())
                .isEqualTo(422);
    }

    private static Response sent(String file) {
        return new Person()
                .request()
                .multiPart("file", "samlet.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/runs?lang=nb");
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
                new ItemRef(1, null),
                heading,
                List.of(RunMatching.name(heading), RunMatching.name(first)),
                people,
                Optional.of(10L));
    }
}
