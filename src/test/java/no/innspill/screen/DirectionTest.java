package no.innspill.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write is read in its own direction wherever it stands, and so is what they are writing. */
@QuarkusTest
class DirectionTest {

    private static final String PLAN =
            """
            title: مدرسة
            themes:
              - title: موضوع أول
                questions: ["سؤال أول؟", "سؤال ثان؟"]
              - موضوع ثان
            tags: [علامة]
            affiliations: [جهة أولى, جهة ثانية]
            responsible: [مسؤول]
            horizons: [قريبا]
            tables: [طاولة أولى, طاولة ثانية]
            agenda:
              - {kind: collect, title: جمع, text: نص الخطوة!}
              - {kind: vote, title: تصويت, dots: 3, text: نص!}
              - {kind: results, title: نتائج, text: نص!}
              - {kind: matrix, title: مصفوفة, text: نص!}
              - {kind: measures, title: تدابير, text: نص!, participants_write: true}
            """;

    private static final Pattern ARABIC = Pattern.compile("[\u0600-\u06FF]");

    private Room room;
    private Guest guest;

    @BeforeEach
    void open() {
        room = Room.planned(PLAN.getBytes(UTF_8));
        guest = room.join("table", 1);
    }

    @Test
    void inEachStepOnEachScreen() {
        long one = guest.post(room.school(), "فكرة أولى!");
        long two = guest.post(room.school(), "فكرة ثانية!");
        long three = guest.post(room.road(), "فكرة ثالثة!");
        post("groups", "idea", one, "idea", two, "heading", "مجموعة");
        post("ideas/" + three + "/note", "text", "جواب!");
        post("ideas/" + one + "/pin");
        post("ideas/" + three + "/spotlight");
        post(
                "measures",
                "title",
                "تدبير",
                "why",
                "لأن!",
                "responsible",
                "مسؤول",
                "carried_out_by",
                "نحن",
                "source",
                one);
        List<String> wrong = new ArrayList<>();
        for (StepKind kind :
                List.of(StepKind.COLLECT, StepKind.VOTE, StepKind.RESULTS, StepKind.MATRIX, StepKind.MEASURES)) {
            room.goTo(kind);
            if (kind == StepKind.VOTE) {
                guest.vote(one, three);
            }
            for (String screen : List.of(
                    "control",
                    "projector",
                    "plan",
                    "report",
                    "paper",
                    "paper/sheet",
                    "paper/tables",
                    "paper/form",
                    "tallies",
                    "measures/new")) {
                wrong.addAll(wrong(kind + " " + screen, room.facilitator(), "/w/" + room.code() + "/" + screen));
            }
            wrong.addAll(wrong(kind + " board", guest, "/w/" + room.code()));
        }
        wrong.addAll(wrong("join", new Person(), "/w/" + room.code()));
        assertThat(wrong.stream().distinct()).isEmpty();
    }

    private void post(String path, Object... fields) {
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/" + path, fields)
                        .statusCode())
                .as(path)
                .isIn(200, 201);
    }

    private static List<String> wrong(String place, Person reader, String path) {
        String html = reader.inBrowser().get(path).asString();
        Stream<String> said = Markup.texts(html).stream()
                .filter(text -> ARABIC.matcher(text.text()).find() && !isApart(text))
                .map(text -> place + ": " + text.text().strip() + " in "
                        + text.within().get(0));
        Stream<String> written = Pattern.compile("<textarea[^>]*>|<input[^>]*type=\"text\"[^>]*>")
                .matcher(html)
                .results()
                .map(found -> found.group())
                .filter(field -> !field.contains("dir=\"auto\"")
                        && !field.contains("readonly")
                        && !field.contains("name=\"code\""))
                .map(field -> place + ": " + field);
        return Stream.concat(said, written).toList();
    }

    private static boolean isApart(Markup.Text text) {
        return text.text().contains("\u2068")
                || text.within().stream()
                        .anyMatch(element -> element.startsWith("bdi")
                                || element.startsWith("title")
                                || element.contains("dir=\"auto\""));
    }
}
