package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.idea.Groups;
import no.innspill.language.Language;
import no.innspill.page.Rankings;
import no.innspill.page.ThemeRanking;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workshop with something of everything, out as a file and in again. */
@QuarkusTest
class WholeWorkshopTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ALFA = "Alfa\nmed linje to 👩🏽‍🏫";

    @Inject
    Workshops workshops;

    @Inject
    OpenedVotes votes;

    @Inject
    Rankings rankings;

    @Inject
    Groups groups;

    private Room room;
    private Guest one;
    private Guest two;
    private Guest three;
    private long a;
    private long b;
    private long c;
    private long d;
    private long e;

    @BeforeEach
    void aWholeWorkshopIsHeld() {
        room = Room.at(Room.COLLECT);
        one = room.join();
        two = room.join();
        three = room.join();
        room.join();
        collect();
        voteInThreeWays();
        rateAndPropose();
    }

    private void collect() {
        a = one.post(room.school(), ALFA);
        b = two.post(room.school(), "Beta");
        c = three.post(room.school(), "Gamma");
        d = one.post(room.school(), "Delta");
        e = two.post(room.school(), "Epsilon");
        two.post(room.road(), "En vei");
        say(
                "/paper",
                "theme",
                room.school(),
                "texts",
                "Fra bordet",
                "tag",
                room.tags().get(1));
        hide(one.post(room.school(), "Kari er vanskelig"), "personal");
        hide(one.post(room.school(), "Per også"), "personal");
        hide(two.post(room.school(), "Noe helt annet"), "off_topic");
        room.facilitator().hide(two.post(room.school(), "Uten grunn"));
        say("/ideas/" + a + "/note", "text", "Godt sett.\nVi ser på det.");
        say("/ideas/" + d + "/pin");
        say("/approving");
        one.post(room.school(), "Venter på å bli lest");
    }

    private void hide(long idea, String reason) {
        say("/ideas/" + idea + "/hiding", "reason", reason);
    }

    /** By approval, by several dots, and ranked on the top few; ideas are grouped when some have been voted on. */
    private void voteInThreeWays() {
        room.goTo(Room.VOTE);
        one.vote(a, b, c);
        two.vote(a, b);
        three.vote(d);
        say("/groups", "heading", "Samlet", "idea", b, "idea", c);
        say("/groups", "heading", "For seg", "idea", e);
        say("/groups/" + group("Samlet") + "/pin");
        room.goTo(Room.RESULTS);
        say("/second-vote", "top", 3, "method", "ranked");
        one.rank(a, b);
        two.rank(b, a);
        three.rank(d);
        room.goTo(Room.VOTE_SCHOOL);
        one.vote(a, a, e);
        two.vote(e, e);
        room.goTo(Room.RESULTS_SCHOOL);
    }

    private long group(String heading) {
        return inside(room.code(), workshop -> groups.of(workshop).stream()
                .filter(group -> group.text().equals(heading))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private void rateAndPropose() {
        room.goTo(Room.MATRIX);
        yes(one.post(base() + "/ideas/" + a + "/rating", "importance", 5, "feasibility", 2));
        yes(two.post(base() + "/ideas/" + a + "/rating", "importance", 4));
        yes(two.post(base() + "/groups/" + group("Samlet") + "/rating", "feasibility", 3));
        room.goTo(Room.MEASURES);
        say(
                "/measures",
                "title",
                "=Tiltak én",
                "why",
                "Fordi\ndet trengs",
                "responsible",
                "Stat",
                "carried_out_by",
                "Alle",
                "horizon",
                "Senere",
                "tag",
                room.tags().get(0),
                "tag",
                room.tags().get(1),
                "source",
                a,
                "source",
                group("Samlet"));
        say("/measures", "title", "Tiltak to");
    }

    private void say(String what, Object... fields) {
        yes(room.facilitator().post(base() + what, fields));
    }

    private static void yes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    private String base() {
        return "/w/" + room.code();
    }

    @Test
    void everythingComesBackTheSameToTheFieldAndCountsTheSame() throws IOException {
        JsonNode before = export(room.facilitator(), room.code());
        holdsSomethingOfEverything(before);

        Person facilitator = new Person();
        String code = bringIn(facilitator, before);
        JsonNode after = export(facilitator, code);

        assertThat(same(after)).isEqualTo(same(before));
        assertThat(counted(code)).isEqualTo(counted(room.code()));
        assertThat(counted(code))
                .as("one: Alfa and both of the group; two: Alfa and one of the group; three: Delta")
                .contains("Stem PEOPLE Skole: 1= Samlet 2 2 67, 1= " + ALFA
                        + " 2 2 67, 3 Delta 1 1 33, – For seg 0 0 0, – Fra bordet 0 0 0")
                .as("one: Alfa, group; two: group, Alfa; three: Delta")
                .contains("Stem igjen på de 3 øverste POINTS Skole: 1= Samlet 2 5 67, 1= " + ALFA
                        + " 2 5 67, 3 Delta 1 3 33,  For seg 0 0 0,  Fra bordet 0 0 0")
                .as("one: two dots on Alfa and one on the other; two: two dots there")
                .contains("Stem på skole DOTS Skole: 1 For seg 2 3 100, 2 " + ALFA
                        + " 1 2 50, – Samlet 0 0 0, – Delta 0 0 0, – Fra bordet 0 0 0");
        assertThat(markdown(facilitator, code)).isEqualTo(markdown(room.facilitator(), room.code()));
        assertThat(facilitator.delete("/w/" + code).statusCode())
                .as("it can be deleted with all that came along")
                .isEqualTo(204);
        assertThat(facilitator.get("/w/" + code + "/report.json").statusCode()).isEqualTo(404);
    }

    @Test
    void everyFormatMarksWhatIsFromPaperTheAnswersThePointsAndWhatWasHidden() throws Exception {
        byte[] pdf = file("report.pdf");
        assertThat(DocumentsTest.faults(pdf, "2a")).isEmpty();
        assertThat(DocumentsTest.faults(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            tellsAll(new PDFTextStripper().getText(document));
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("report.docx")))) {
            tellsAll(new XWPFWordExtractor(document).getText());
            assertThat(document.getAllPictures())
                    .as("so few have rated that there is nothing to draw")
                    .isEmpty();
        }
        tellsAll(new String(file("report"), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("report.xlsx")))) {
            List<String> ideas = row(book.getSheet("Alle innspill"), "Fra bordet");
            assertThat(ideas).contains("ja");
            assertThat(row(book.getSheet("Alle innspill"), ALFA)).anyMatch(cell -> cell.startsWith("Godt sett."));
            assertThat(row(book.getSheet("Stemmer per innspill"), "Delta").get(3))
                    .isEqualTo("1.0");
        }
        assertThat(new String(file("report.csv"), StandardCharsets.UTF_8)).contains("Fra bordet;;Kostnad;ja;;–;0;;0;");
    }

    private static void tellsAll(String text) {
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Fra bordet Fra papir")
                .contains("Svar fra møtelederen: Godt sett.")
                .contains("Poeng")
                .contains("4 innspill ble skjult og er ikke med.")
                .contains("Nevner en person (2)")
                .contains("Ett innspill venter på godkjenning");
    }

    private static List<String> row(Sheet sheet, String text) {
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            if (cells.contains(text)) {
                return cells;
            }
        }
        throw new AssertionError("No " + text + " in " + sheet.getSheetName());
    }

    private byte[] file(String name) {
        return room.facilitator().with("Accept", "*/*").get(base() + "/" + name).asByteArray();
    }

    private static void holdsSomethingOfEverything(JsonNode archive) {
        assertThat(archive.at("/votes")).hasSize(3);
        assertThat(archive.at("/votes").findValuesAsText("method")).contains("approval", "dots", "ranked");
        assertThat(archive.at("/votes").findValues("candidates")).isNotEmpty();
        assertThat(archive.at("/votes").findValuesAsText("rank")).contains("1", "2");
        assertThat(archive.at("/votes").findValuesAsText("aside")).contains("0", "1");
        assertThat(archive.at("/ideas").findValuesAsText("note")).contains("Godt sett.\nVi ser på det.");
        assertThat(archive.at("/ideas").findValuesAsText("pinned")).contains("true", "false");
        assertThat(archive.at("/ideas").findValuesAsText("from_paper")).contains("true", "false");
        assertThat(archive.at("/groups").findValuesAsText("pinned")).containsExactly("true", "false");
        assertThat(archive.at("/course/approving").asBoolean()).isTrue();
        assertThat(archive.at("/ratings/given")).hasSize(3);
        assertThat(archive.at("/measures/0/sources")).hasSize(2);
        assertThat(archive.at("/removed").toString())
                .isEqualTo("{\"ideas\":4,\"reasons\":{\"off_topic\":1,\"personal\":2,\"unsaid\":1}}");
        assertThat(archive.toString()).doesNotContain("Kari").doesNotContain("Venter på å bli lest");
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

    private static String bringIn(Person facilitator, JsonNode archive) throws IOException {
        Response made = facilitator
                .request()
                .multiPart(
                        "file",
                        "rapport.json",
                        JSON.writeValueAsString(archive).getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .post("/workshops");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        facilitator.cookies().putAll(made.cookies());
        return made.jsonPath().getString("code");
    }

    /** Every vote, counted in every way its ballots allow. */
    private List<String> counted(String code) {
        return inside(code, workshop -> votes.of(workshop).stream()
                .flatMap(vote -> Stream.of(CountingMethod.values())
                        .flatMap(count ->
                                rankings
                                        .of(workshop, vote, Viewpoint.EVERYWHERE, Optional.of(count), Language.NB)
                                        .stream()
                                        .map(ranking -> vote.title().in(Language.NB, Language.NB) + " "
                                                + ranking.counted().count() + " "
                                                + ranking.theme().title() + ": " + rows(ranking))))
                .toList());
    }

    private static String rows(ThemeRanking ranking) {
        return String.join(
                ", ",
                ranking.rows().stream()
                        .map(row -> row.rank() + " " + row.card().text() + " " + row.people() + " " + row.dots() + " "
                                + row.percent())
                        .toList());
    }

    /** The report from the measures on: what stands above tells when it was held and who wrote. */
    private static String markdown(Person facilitator, String code) {
        String file = facilitator.get("/w/" + code + "/report.md").asString();
        assertThat(file)
                .contains("4 innspill ble skjult")
                .contains("Nevner en person (2); Hører ikke til temaet (1); Uten oppgitt grunn (1)")
                .contains("*Fra papir*")
                .contains("Godt sett.");
        return file.substring(file.indexOf("## ")).replaceAll("Ett innspill venter på godkjenning[^\n]*\n\n", "");
    }

    private interface Look<T> {
        T at(Workshop workshop);
    }

    private <T> T inside(String code, Look<T> look) {
        return QuarkusTransaction.requiringNew()
                .call(() -> look.at(workshops.byCode(code).orElseThrow()));
    }
}
