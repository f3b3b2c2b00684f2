package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Twenty from the municipality, twenty from the county and thirteen who chose nothing: what those thirteen support is told
 * everywhere in an item of which every other number is told, and nowhere in another.
 */
@QuarkusTest
class OthersToldTest {

    private static final String ALL_TOLD = "Alle tall vises";
    private static final String KEPT_BACK = "Ett tall holdes tilbake";
    private static final String TOLD = "7 (54 %)";
    private static final String NOT_TOLD = "6 (46 %)";

    private static Room voted() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> none = people(room, 13);
        long[] ideas = Stream.of(ALL_TOLD, KEPT_BACK, "Vanlig", "Et annet")
                .mapToLong(text -> none.get(0).post(room.school(), text))
                .toArray();
        room.goTo(Room.VOTE);
        vote(people(room, 20, "affiliation", room.affiliations().get(0)), ideas, 12, 14, 10, 7);
        vote(people(room, 20, "affiliation", room.affiliations().get(1)), ideas, 11, 2, 12, 3);
        vote(none, ideas, 7, 6, 8, 9);
        room.goTo(Room.RESULTS);
        return room;
    }

    private static List<Guest> people(Room room, int many, Object... fields) {
        List<Guest> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(room.join(fields));
        }
        return people;
    }

    /** So many of them for each idea, one after the other and round again, so that everybody votes. */
    private static void vote(List<Guest> people, long[] ideas, int... supporters) {
        List<List<Long>> votes = new ArrayList<>();
        people.forEach(guest -> votes.add(new ArrayList<>()));
        int next = 0;
        for (int idea = 0; idea < ideas.length; idea++) {
            for (int i = 0; i < supporters[idea]; i++) {
                votes.get(next++ % people.size()).add(ideas[idea]);
            }
        }
        for (int i = 0; i < people.size(); i++) {
            people.get(i).vote(votes.get(i).stream().mapToLong(Long::longValue).toArray());
        }
    }

    @Test
    void onEveryScreen() {
        Room room = voted();
        Guest phone = room.join();
        JsonPath told = room.facilitator().get("/w/" + room.code() + "/tallies").jsonPath();
        assertThat(told.getList("support[0].columns.label", String.class)).containsExactly("Kommune", "Fylke", "Andre");
        assertThat(told.getList("support[0].columns.voters", Integer.class)).containsExactly(20, 20, 13);
        assertThat(told.getList("support[0].columns.others", Boolean.class)).containsExactly(false, false, true);
        List<String> texts = told.getList("support[0].rows.card.text", String.class);
        assertThat(told.getList("support[0].rows[" + texts.indexOf(ALL_TOLD) + "].cells.people", Integer.class))
                .containsExactly(12, 11, 7);
        assertThat(told.getList("support[0].rows[" + texts.indexOf(KEPT_BACK) + "].cells.shown", Boolean.class))
                .containsExactly(true, false, false);

        room.facilitator().post("/w/" + room.code() + "/breakdown");
        for (String page : List.of(page(room, "tallies"), phone.board())) {
            assertThat(plain(page)).contains(TOLD, "Andre: alle som").doesNotContain(NOT_TOLD);
        }
        assertThat(plain(room.facilitator().wall()))
                .containsPattern("(?s)>Andre</span>.{0,400}<b>54 %</b>")
                .doesNotContain("46 %");
    }

    private static String page(Room room, String name) {
        return room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/" + name + "?lang=nb")
                .asString();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void inTheReportInEveryFormatAndWhenItIsReadBack() throws IOException {
        Room room = voted();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("page", page(room, "report"));
        said.put(
                "markdown",
                new String(file(room.facilitator(), room.code(), "report.md"), StandardCharsets.UTF_8)
                        .replace("\\", ""));
        said.put("word", word(file(room.facilitator(), room.code(), "report.docx")));
        said.put("pdf", pdf(file(room.facilitator(), room.code(), "report.pdf")));
        byte[] json = file(room.facilitator(), room.code(), "report.json");
        StringBuilder code = new StringBuilder();
        Person again = ReadBack.facilitator(json, code);
        said.put(
                "read back",
                new String(file(again, code.toString(), "report.md"), StandardCharsets.UTF_8).replace("\\", ""));
        said.put("results", shared(room));
        assertThat(said).allSatisfy((format, text) -> assertThat(plain(text))
                .as(format)
                .contains(TOLD, "Andre (n = 13)", "Andre: alle som")
                .doesNotContain(NOT_TOLD));
        assertThat(chapter(said.get("read back"))).isNotEmpty().isEqualTo(chapter(said.get("markdown")));

        JsonPath told = JsonPath.from(new String(json, StandardCharsets.UTF_8));
        assertThat(told.getInt("told.support.themes[0].others")).isEqualTo(13);
        assertThat(told.getList("told.support.themes[0].rows.others", Integer.class))
                .containsExactlyInAnyOrder(7, null, 8, null);
        isTheSameIn(file(room.facilitator(), room.code(), "report.xlsx"));
    }

    @Test
    void inAFileFromBeforeThereAreNone() throws IOException {
        Room room = voted();
        ObjectNode file =
                (ObjectNode) new ObjectMapper().readTree(file(room.facilitator(), room.code(), "report.json"));
        ObjectNode theme = (ObjectNode) file.at("/told/support/themes/0");
        theme.remove("others");
        theme.path("rows").forEach(row -> ((ObjectNode) row).remove("others"));
        StringBuilder code = new StringBuilder();
        Person again = ReadBack.facilitator(file.toString().getBytes(StandardCharsets.UTF_8), code);
        assertThat(plain(new String(file(again, code.toString(), "report.md"), StandardCharsets.UTF_8)))
                .contains("Fylke (n = 20)")
                .doesNotContain("Andre (n");
    }

    private static String chapter(@Nullable String markdown) {
        return Pattern.compile("(?s)\n## Hva som samler.*?\n## ")
                .matcher(String.valueOf(markdown))
                .results()
                .map(found -> found.group())
                .collect(Collectors.joining());
    }

    private static byte[] file(Person who, String code, String name) {
        Response file = who.with("Accept", "*/*").get("/w/" + code + "/" + name + "?lang=nb");
        assertThat(file.statusCode()).as(name).isEqualTo(200);
        return file.asByteArray();
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String shared(Room room) {
        room.facilitator().end();
        room.facilitator().post("/w/" + room.code() + "/results");
        String link = Pattern.compile("/w/\\w+/results/[A-Za-z0-9_-]{22}")
                .matcher(room.facilitator().board())
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
        return new Person().inBrowser().get(link + "?lang=nb").asString();
    }

    /** For machines what is told has two ends that are the same, and what is not may be anything. */
    private static void isTheSameIn(byte[] file) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheet("Støtte etter tilhørighet")) {
                if (row.getCell(2).getStringCellValue().equals("Andre")) {
                    told.put(
                            row.getCell(1).getStringCellValue(),
                            (int) row.getCell(3).getNumericCellValue() + ": "
                                    + (int) row.getCell(4).getNumericCellValue() + "–"
                                    + (int) row.getCell(5).getNumericCellValue());
                }
            }
        }
        assertThat(told).containsEntry(ALL_TOLD, "13: 7–7").containsEntry(KEPT_BACK, "13: 0–13");
    }
}
