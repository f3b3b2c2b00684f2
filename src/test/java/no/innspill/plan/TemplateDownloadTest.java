package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import no.innspill.Room;
import no.innspill.form.FileName;
import no.innspill.template.Read;
import no.innspill.template.TemplateReader;
import no.innspill.template.WorkshopFactory;
import no.innspill.template.WorkshopTemplate;
import no.innspill.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TemplateDownloadTest {

    @Inject
    Workshops workshops;

    @Test
    void theFileIsCalledAfterTheWorkshop() {
        Room room = Room.from("ekommune", "nb", 45);
        Response answer = room.facilitator().get("/w/" + room.code() + "/template.yaml");
        assertThat(answer.contentType()).startsWith("application/yaml");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"innspill-til-handlingsplan-for-digitalisering-i-grunnopplaeringen.yaml\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Ærlig Økt – på Åsen!,aerlig-okt-pa-asen",
        "'…',''",
        "שלום,''",
        "a/../b,a-b",
        "Et navn som er så langt at det ikke får plass i en fil på alle maskiner vi kjenner til,"
                + "et-navn-som-er-sa-langt-at-det-ikke-far-plass-i-en-fil-pa-alle-maskiner-vi"
    })
    void aFileNameIsPlain(String title, String name) {
        assertThat(FileName.plain(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekommune", "ekommune-tables", "ideas-and-priorities", "retrospective", "swot", "blank"})
    void aWorkshopReadsBackAsItIs(String template) {
        readsBack(Room.from(template, "nn", 60));
    }

    @Test
    void anEditedWorkshopReadsBackAsItIs() {
        Room room = Room.open();
        Planner planner = new Planner(room);
        planner.does("title", "title", "Linje én\nlinje to: \"ja\" # nei");
        long theme = planner.adds("themes", "title", "- ~", "questions", "yes\n1:30\n\n'a' & *b\ttab");
        planner.does("themes/" + theme + "/position", "by", -1);
        planner.does(
                "themes/" + theme,
                "title",
                "{a: b}",
                "question",
                "",
                "question",
                "null",
                "question",
                "👩🏽‍🏫",
                "content",
                "en");
        planner.adds("tags", "label", "no");
        planner.adds("affiliations", "label", "\u00A0Bare engelsk ", "content", "en");
        planner.does(
                "steps/" + room.steps().get(Room.VOTE),
                "text",
                " Én.\r\n\r\n  To: 'x' #\n\tTre. ",
                "dots",
                20,
                "dots_per_item",
                20,
                "minutes",
                240,
                "closes_by_itself",
                "on",
                "silent",
                "on",
                "theme",
                theme,
                "theme",
                room.road());
        planner.does("steps/" + room.steps().get(Room.WELCOME), "text", "Bare nynorsk", "content", "nn");
        planner.does("language", "language", "en");
        planner.does("approving");
        readsBack(room);
    }

    private void readsBack(Room room) {
        WorkshopTemplate drawn = QuarkusTransaction.requiringNew()
                .call(() -> WorkshopFactory.draw(workshops.byCode(room.code()).orElseThrow()));
        Read read = TemplateReader.read(new Planner(room).template());
        assertThat(read).isInstanceOf(Read.Ok.class);
        assertThat(((Read.Ok) read).template())
                .usingRecursiveComparison()
                .ignoringFields("name")
                .isEqualTo(drawn);
    }
}
