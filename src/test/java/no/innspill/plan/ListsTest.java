package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListsTest {

    private Room room;
    private Planner planner;

    @BeforeEach
    void open() {
        room = Room.open();
        planner = new Planner(room);
    }

    @ParameterizedTest
    @CsvSource({
        "themes,theme,title",
        "tags,tag,label",
        "affiliations,affiliation,label",
        "responsible,responsible,label",
        "horizons,horizon,label",
        "steps,step,title"
    })
    void anEntryIsAddedChangedMovedAndRemoved(String list, String table, String field) {
        int before = planner.column("id", table).size();
        long id = planner.adds(list, field, "Ny");
        assertThat(planner.column("id", table)).hasSize(before + 1).last().isEqualTo(String.valueOf(id));

        planner.does(list + "/" + id, field, "Ny!");
        planner.does(list + "/" + id, field, "New!", "content", "en");
        assertThat(planner.template()).contains("nb: Ny!").contains("en: New!");

        planner.does(list + "/" + id + "/position", "by", -1);
        assertThat(planner.column("id", table)).element(before - 1).isEqualTo(String.valueOf(id));
        planner.does(list + "/" + id + "/position", "by", 1);
        planner.does(list + "/" + id + "/position", "by", 1);
        assertThat(planner.column("id", table)).last().isEqualTo(String.valueOf(id));

        planner.removes(list + "/" + id);
        assertThat(planner.column("position", table))
                .isEqualTo(IntStream.range(0, before).mapToObj(String::valueOf).toList());
        planner.mayNot("no_such_entry", list + "/" + id, field, "Borte");
        planner.mayNotRemove("no_such_entry", list + "/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "themes,title,12,2",
        "tags,label,20,2",
        "affiliations,label,20,2",
        "responsible,label,20,2",
        "horizons,label,20,2",
        "steps,title,40,15"
    })
    void aListHoldsOnlySoMany(String list, String field, int most, int there) {
        for (int i = there; i < most; i++) {
            planner.adds(list, field, "Nummer " + i);
        }
        planner.mayNot("too_many", list, field, "En for mye");
        assertThat(planner.page("")).contains("Det er ikke plass til flere.");
    }

    @ParameterizedTest
    @CsvSource({"tags,Klima", "affiliations,Kommune", "responsible,Stat", "horizons,Senere"})
    void twoLabelsThatLookAlikeAreRefused(String list, String known) {
        planner.mayNot("label_taken", list, "label", known.toUpperCase(Locale.ROOT));
        long id = planner.adds(list, "label", "Annet");
        planner.mayNot("label_taken", list + "/" + id, "label", known);
        planner.mayNot("label_taken", list + "/" + id, "label", known, "content", "nn");
        planner.does(list + "/" + id, "label", "Annet");
    }

    @Test
    void whatAMeasureSaysFollowsItsListAndOutlivesIt() {
        long who = planner.adds("responsible", "label", "Fylket");
        long when = planner.adds("horizons", "label", "I år");
        room.facilitator()
                .post("/w/" + room.code() + "/measures", "title", "Nett", "responsible", "Fylket", "horizon", "I år");
        planner.does("responsible/" + who, "label", "Fylkeskommunen");
        planner.does("horizons/" + when, "label", "Innen nyttår");
        assertThat(room.facilitator().board()).contains("Fylkeskommunen", "Innen nyttår");

        planner.removes("responsible/" + who);
        planner.removes("horizons/" + when);
        assertThat(Database.column(
                        "select responsible from measure m join workshop w on w.id = m.workshop_id"
                                + " where w.code = ?",
                        room.code()))
                .containsExactly("{\"nb\":\"Fylkeskommunen\"}");
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/measures", "title", "Til", "responsible", "Fylkeskommunen")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aTextMustBeThereAndFit() {
        planner.mayNot("text_empty", "tags", "label", " \u200B ");
        planner.mayNot("text_too_long", "tags", "label", "x".repeat(101));
        planner.mayNot("text_too_long", "themes", "title", "Tema", "questions", "x".repeat(501));
        planner.mayNot("text_empty", "title", "title", "");
        planner.mayNot("number_out_of_range", "tags/" + room.tags().get(0) + "/position", "by", 2);
    }

    @Test
    void aStepIsAddedWhereItIsWanted() {
        long id = planner.adds(
                "steps",
                "title",
                "Strekk på beina",
                "kind",
                "pause",
                "minutes",
                3,
                "after",
                room.steps().get(1));
        assertThat(planner.column("id", "step")).element(2).isEqualTo(String.valueOf(id));
    }

    @Test
    void aNewEntryIsOnEveryScreenAtOnce() {
        room.goTo(Room.COLLECT);
        long revision = room.revision();
        planner.adds("tags", "label", "Personvern");
        assertThat(room.revision()).isEqualTo(revision + 1);
        assertThat(room.join().board()).contains("Personvern");
    }
}
