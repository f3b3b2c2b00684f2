package no.innspill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.Samples;
import no.innspill.document.FormulaGuard;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.rule.PlanLimits;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever people type, in every field: every screen and every format is there, and what is written comes back. */
@QuarkusTest
class OddTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}\"]*[=+@\uFF1D\uFF0B\uFF20-].*", Pattern.DOTALL);
    private static final List<String> SCREENS = List.of(
            "control",
            "plan",
            "report",
            "projector",
            "paper",
            "paper/sheet",
            "paper/form",
            "suggestions",
            "board?view=control",
            "board?view=projector");

    @Test
    void everyIdeaGroupAnswerAndMeasureIsOnEveryScreenAndInEveryFormat() throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        List<String> kept = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        // A body past the bound is turned away before it is read: LargeBodiesTest.
        for (String text :
                Samples.hard().stream().filter(hard -> hard.length() < 5_000).toList()) {
            Response answer = author.askToPost(room.school(), text);
            String cleaned = kept(text);
            assertThat(answer.statusCode()).as(text).isEqualTo(cleaned.isEmpty() ? 422 : 201);
            if (!cleaned.isEmpty()) {
                kept.add(cleaned);
                ids.add(answer.jsonPath().getLong("id"));
            }
        }
        room.goTo(Room.MEASURES);
        for (int i = 0; i + 1 < ids.size(); i += 4) {
            yes(room, "groups", "idea", ids.get(i), "idea", ids.get(i + 1));
            yes(room, "ideas/" + ids.get(i + 1) + "/note", "text", kept.get(i + 1));
        }
        for (int i = 0; i < kept.size(); i += 3) {
            String line = Clusters.cut(Cleaning.line(kept.get(i)), 200);
            yes(room, "measures", "title", line, "why", kept.get(i), "carried_out_by", line, "source", ids.get(i));
        }
        everythingIsThere(room);
        theTablesSayWhatWasWrittenAndCalculateNothing(room, kept);
    }

    /** What is kept of an idea; nothing if it cannot be one. */
    private static String kept(String text) {
        String cleaned = Cleaning.text(text);
        return Cleaning.showsNothing(cleaned) || Clusters.count(cleaned) > 500 ? "" : cleaned;
    }

    private static void theTablesSayWhatWasWrittenAndCalculateNothing(Room room, List<String> kept) throws IOException {
        List<String> guarded = kept.stream().map(FormulaGuard::text).toList();
        assertThat(texts(read(room, "report.csv?plain=true"), ',')).containsExactlyInAnyOrderElementsOf(guarded);
        assertThat(texts(read(room, "report.csv?lang=nb").substring(1), ';'))
                .containsExactlyInAnyOrderElementsOf(guarded);
        assertThat(texts(read(room, "report.csv?lang=en").substring(1), ','))
                .containsExactlyInAnyOrderElementsOf(guarded);
        nothingCalculates(
                room, "report.csv?plain=true", "report.csv", "report.csv?lang=en", "report.csv?table=measures");
    }

    @Test
    void aFileWithNaughtyStringsBecomesAWorkshopThatIsWholeInEveryFormat() throws IOException {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Det første");
        ObjectNode archive = (ObjectNode) JSON.readTree(file(room, "report.json"));
        ArrayNode ideas = (ArrayNode) archive.get("ideas");
        List<String> kept = new ArrayList<>(List.of("Det første"));
        for (String text : Stream.concat(Samples.naughty().stream(), Stream.of("\uD83D halv"))
                .toList()) {
            if (!kept(text).isEmpty()) {
                kept.add(kept(text));
                ideas.add(ideas.get(0)
                        .<ObjectNode>deepCopy()
                        .put("number", kept.size())
                        .put("text", text));
            }
        }
        Room filled = Room.planned(JSON.writeValueAsBytes(archive));
        everythingIsThere(filled);
        theTablesSayWhatWasWrittenAndCalculateNothing(filled, kept);
    }

    private static void yes(Room room, String path, Object... fields) {
        Response answer = room.facilitator().post("/w/" + room.code() + "/" + path, fields);
        assertThat(answer.statusCode())
                .as(path + " " + List.of(fields) + answer.asString())
                .isIn(200, 201);
    }

    @Test
    void everyTextOfThePlanIsToo() throws IOException {
        // Which stands for what was lost where a file was saved otherwise: that is told and not mended.
        List<String> texts = Samples.hard().stream()
                .map(text -> text.replace("\uFFFD", ""))
                .filter(text -> text.length() < 2000 && !Cleaning.showsNothing(Cleaning.line(text)))
                .toList();
        for (int from = 0; from < texts.size(); from += 12) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + 12));
            Room room = Room.planned(JSON.writeValueAsBytes(plan(some)));
            Guest author = room.join();
            author.post(room.school(), some.get(0));
            everythingIsThere(room);
            String template = read(room, "template.yaml");
            Room again = Room.planned(template.getBytes(UTF_8));
            assertThat(read(again, "template.yaml")).isEqualTo(template);
        }
    }

    private static Map<String, Object> plan(List<String> texts) {
        List<String> labels = texts.stream()
                .map(text -> fit(text, PlanLimits.LABEL))
                .collect(Collectors.toMap(
                        text -> Cleaning.line(text).toLowerCase(Locale.ROOT),
                        text -> text,
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("title", fit(texts.get(0), PlanLimits.TITLE));
        plan.put("description", fit(texts.get(0), PlanLimits.DESCRIPTION));
        plan.put(
                "themes",
                texts.stream()
                        .map(text -> Map.of(
                                "title",
                                fit(text, PlanLimits.TITLE),
                                "questions",
                                List.of(fit(text, PlanLimits.QUESTION))))
                        .toList());
        for (String list : List.of("tags", "affiliations", "responsible", "horizons", "tables")) {
            plan.put(list, labels);
        }
        plan.put(
                "agenda",
                texts.stream()
                        .map(text -> Map.of(
                                "kind",
                                "collect",
                                "title",
                                fit(text, PlanLimits.TITLE),
                                "text",
                                fit(text, PlanLimits.STEP_TEXT)))
                        .toList());
        return plan;
    }

    private static String fit(String text, int limit) {
        return Clusters.count(Cleaning.text(text)) <= limit ? text : Clusters.cut(Cleaning.line(text), limit);
    }

    private static void everythingIsThere(Room room) throws IOException {
        for (String screen : SCREENS) {
            Response answer = room.facilitator().inBrowser().get("/w/" + room.code() + "/" + screen);
            assertThat(answer.statusCode()).as(screen).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        Guest guest = room.join();
        assertThat(guest.page()).contains("id=\"board\"");
        assertThat(guest.board()).isNotEmpty();
        for (String format : List.of("report.pdf", "report.md", "report.csv", "report.csv?table=measures&plain=true")) {
            assertThat(file(room, format)).as(format).isNotEmpty();
        }
        OfficeParts word = new OfficeParts(file(room, "report.docx"));
        assertThat(word.outOfOrder()).isEmpty();
        byte[] workbook = file(room, "report.xlsx");
        assertThat(new OfficeParts(workbook).outOfOrder()).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    assertThat(row.getHeightInPoints()).isGreaterThan(0).isLessThanOrEqualTo(409);
                }
            }
        }
        comesBack(room);
    }

    private static void comesBack(Room room) throws IOException {
        byte[] archive = file(room, "report.json");
        Room copy = Room.planned(archive);
        assertThat(same(file(copy, "report.json"))).isEqualTo(same(archive));
    }

    private static JsonNode same(byte[] archive) throws IOException {
        ObjectNode same = (ObjectNode) JSON.readTree(archive);
        same.remove(List.of("code", "exported", "created"));
        return same;
    }

    private static byte[] file(Room room, String name) {
        Response answer = room.facilitator().with("Accept", "*/*").get("/w/" + room.code() + "/" + name);
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        return answer.asByteArray();
    }

    private static String read(Room room, String name) {
        return new String(file(room, name), UTF_8);
    }

    private static List<String> texts(String csv, char separator) throws IOException {
        return rows(csv, separator).stream().skip(1).map(row -> row.get(2)).toList();
    }

    private static List<CSVRecord> rows(String csv, char separator) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(csv),
                CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
            return parser.getRecords();
        }
    }

    /** Whichever sign a program parts cells by, and whether or not it knows what quotes are for. */
    private static void nothingCalculates(Room room, String... names) {
        for (String name : names) {
            String csv = read(room, name);
            for (String sign : List.of(",", ";", "\t", "\\|", "\r\n", "\n")) {
                assertThat(csv.split("(?:" + sign + "|[\r\n])"))
                        .noneMatch(cell -> FORMULA.matcher(cell).matches());
            }
        }
    }

    @Test
    void whatIsReadFromTheRightIsSoInWordAndExcel() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        author.post(room.school(), "أحتاج إلى مساعدة!");
        author.post(room.school(), "Norsk og עברית");
        OfficeParts word = new OfficeParts(file(room, "report.docx"));
        assertThat(word.all("bidi").count()).isEqualTo(word.all("rtl").count()).isPositive();
        assertThat(word.all("rtl")
                        .map(rtl -> rtl.getParentNode().getParentNode().getTextContent()))
                .allMatch(text -> text.startsWith("أحتاج"));
        assertThat(new OfficeParts(file(room, "report.xlsx")).all("alignment").filter(alignment -> alignment
                        .getAttribute("readingOrder")
                        .equals("2")))
                .hasSize(2);
    }
}
