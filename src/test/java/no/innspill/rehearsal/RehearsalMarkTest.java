package no.innspill.rehearsal;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rehearsal says that it is one: on every page, in every file, and in what is made of these. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills it in.
class RehearsalMarkTest {

    private static final List<String> PAGES = List.of(
            "/control",
            "/control/sheet",
            "/plan",
            "/projector",
            "/report",
            "/paper",
            "/paper/sheet",
            "/privacy",
            "",
            "/nowhere");

    @Inject
    RehearsalRounds rounds;

    private PretendRoom room;

    @BeforeEach
    void begin() {
        room = PretendRoom.begin("template", "ekommune", "language", "nb", "people", 4);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.count("idea") > 3);
    }

    @AfterEach
    void throwItAway() {
        room.throwAway();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfItSaysSoAndNoneOfARealRoomDoes(Language language) {
        Room real = Room.open();
        String words = Messages.say(language, "rehearsal_mark");
        for (String page : PAGES) {
            String asked = page + "?lang=" + language.tag();
            String pretended =
                    room.facilitator().inBrowser().get(room.path(asked)).asString();
            assertThat(pretended).as(page).contains(words).containsOnlyOnce("<aside class=\"rehearsal\"");
            assertThat(pretended)
                    .as(page)
                    .containsPattern("<title>[^<]*" + Messages.say(language, "rehearsal_name") + ": ");
            assertThat(real.facilitator()
                            .inBrowser()
                            .get("/w/" + real.code() + asked)
                            .asString())
                    .as(page)
                    .doesNotContain("class=\"rehearsal\"")
                    .doesNotContain(words);
        }
    }

    @Test
    void soDoesThePageOfAFormThatIsTurnedDown() {
        Response page = room.facilitator().inBrowser().post(room.path("/measures"), "title", "", "why", "Fordi");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).containsOnlyOnce("<aside class=\"rehearsal\"");
    }

    @Test
    void theStartPageNamesItWhatItIs() {
        assertThat(room.facilitator().inBrowser().get("/?lang=nb").asString())
                .contains("<b>"
                        + Messages.say(Language.NB, "start_way", Messages.say(Language.NB, "rehearsal_mark") + ": "));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatOfItsReportSaysSo(Language language) throws IOException {
        String words = Messages.say(language, "rehearsal_mark");
        String sentence = Messages.say(language, "rehearsal_of_report");
        try (PDDocument pdf = Loader.loadPDF(file("report.pdf", language).asByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith(words);
            assertThat(IntStream.rangeClosed(1, pdf.getNumberOfPages())).allSatisfy(page -> {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page " + page).contains(words);
            });
        }
        try (XWPFDocument word = new XWPFDocument(in(file("report.docx", language)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains(words, sentence);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(in(file("report.xlsx", language)))) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).startsWith(words);
            assertThat(book).isNotEmpty().allSatisfy(sheet -> assertThat(
                            sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(words));
        }
        assertThat(file("report.md", language).asString())
                .startsWith("# " + words)
                .contains(sentence);
        for (String table : List.of("ideas", "measures")) {
            assertThat(file("report.csv?plain=true&table=" + table, language).asString())
                    .startsWith(words + ",");
        }
        assertThat(file("report.csv", language).asString().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith(Messages.say(language, "report_yes")));
        assertThat(file("report.pdf", language).header("Content-Disposition"))
                .contains("filename=\"" + no.innspill.form.FileName.plain(words).substring(0, 6));
        assertThat(room.facilitator().get(room.path("/report.json")).jsonPath().getBoolean("rehearsal"))
                .isTrue();
    }

    private Response file(String name, Language language) {
        return room.facilitator()
                .with("Accept", "*/*")
                .get(room.path("/" + name + (name.contains("?") ? "&" : "?") + "lang=" + language.tag()));
    }

    private static ByteArrayInputStream in(Response file) {
        return new ByteArrayInputStream(file.asByteArray());
    }

    @Test
    void whatIsMadeOfItStaysOneAndHasNoPeople() {
        byte[] json = room.facilitator().get(room.path("/report.json")).asByteArray();
        Person importer = new Person();
        Response made = importer.request()
                .multiPart("file", "report.json", json, "application/json")
                .post("/workshops");
        importer.cookies().putAll(made.cookies());
        String copy = room.post("/copies", "ideas", "true").jsonPath().getString("code");
        stillPretends(importer, made.jsonPath().getString("code"));
        stillPretends(room.facilitator(), copy);
    }

    private static void stillPretends(Person facilitator, String code) {
        assertThat(facilitator
                        .inBrowser()
                        .get("/w/" + code + "/control?lang=nb")
                        .asString())
                .contains(
                        Messages.say(Language.NB, "rehearsal_mark"),
                        Messages.say(Language.NB, "rehearsal_state_empty"));
        assertThat(facilitator.get("/w/" + code + "/report.json").jsonPath().getBoolean("rehearsal"))
                .isTrue();
        assertThat(facilitator.delete("/w/" + code).statusCode()).isEqualTo(204);
    }

    @Test
    void theReportOfARealRoomHasNoSuchMark() {
        Room real = Room.open();
        assertThat(real.facilitator().get("/w/" + real.code() + "/report.json").asString())
                .doesNotContain("\"rehearsal\"");
        assertThat(real.facilitator()
                        .get("/w/" + real.code() + "/report.md?lang=nb")
                        .asString())
                .doesNotContain(Messages.say(Language.NB, "rehearsal_name"));
    }

    @Test
    void itIsNotPutTogetherWithRealRuns() {
        Room real = Room.open();
        Response answer = new Person()
                .request()
                .multiPart("file", "real.json", json(real), "application/json")
                .multiPart(
                        "file",
                        "pretend.json",
                        room.facilitator().get(room.path("/report.json")).asByteArray(),
                        "application/json")
                .post("/runs?lang=nb");
        refused(answer, 422, "template_faulty");
        assertThat(answer.jsonPath().getList("errors", String.class))
                .containsExactly(Messages.say(Language.NB, "rehearsal_not_among_runs", "pretend.json"));
    }

    private static byte[] json(Room real) {
        return real.facilitator()
                .get("/w/" + real.code() + "/report.json")
                .asString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
