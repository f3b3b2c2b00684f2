package no.innspill.measure;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.matrix.Matrix;
import no.innspill.matrix.Spread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking back what the facilitator did to measures. */
@QuarkusTest
class MeasureUndoTest {

    private Bench bench;
    private Room room;

    @BeforeEach
    void open() {
        bench = new Bench(Room.MEASURES);
        room = bench.room;
    }

    private Response undo() {
        return room.facilitator().post("/w/" + room.code() + "/undoing");
    }

    private String path(long measure) {
        return "/w/" + room.code() + "/measures/" + measure;
    }

    @Test
    void aMeasureThatWasWrittenChangedMovedAndDeletedComesBackAsItWas() {
        bench.write("title", "Først");
        long second = bench.write(
                "title",
                "Sist",
                "why",
                "Fordi",
                "responsible",
                "KS",
                "horizon",
                "Senere",
                "tag",
                room.tags().get(0));
        room.facilitator().post(path(second), "title", "Sist, men bedre", "why", "", "tag", "", "seen", 1);
        room.facilitator().post(path(second) + "/position", "by", -1);
        assertThat(bench.titles()).containsExactly("Sist, men bedre", "Først");
        undo();
        assertThat(bench.titles()).containsExactly("Først", "Sist, men bedre");
        undo();
        assertThat(bench.titles()).containsExactly("Først", "Sist");
        assertThat(room.facilitator().board())
                .contains("Fordi", "<dd dir=\"auto\">KS</dd>", "<dd dir=\"auto\">Senere</dd>");

        room.facilitator().delete(path(second));
        assertThat(bench.titles()).containsExactly("Først");
        undo();
        assertThat(bench.titles()).containsExactly("Først", "Sist");
        assertThat(room.facilitator().board())
                .contains("Fordi", "<dd dir=\"auto\">KS</dd>", "<dd dir=\"auto\">Senere</dd>");
        assertThat(Database.count(
                        "select count(*) from measure_tag t join measure m on m.id = t.measure_id"
                                + " join workshop w on w.id = m.workshop_id where w.code = ?",
                        room.code()))
                .isEqualTo(1);
    }

    @Test
    void aMeasureThatWasWrittenIsTakenBackUnlessSomebodyHasChangedIt() {
        long one = bench.write("title", "Et tiltak");
        undo();
        assertThat(bench.titles()).isEmpty();
        refused(room.facilitator().post(path(one), "title", "Borte", "seen", 1), 404, "no_such_measure");
    }

    @Test
    void whatAParticipantWroteIsKeptForAnUndoOnlyUntilTheyLeave() {
        room.facilitator()
                .post("/w/" + room.code() + "/steps/" + room.steps().get(Room.MEASURES), "participants_write", true);
        Guest guest = room.join();
        long own = guest.post("/w/" + room.code() + "/measures", "title", "Skrevet av en deltaker")
                .jsonPath()
                .getLong("id");
        room.facilitator().delete(path(own));
        undo();
        assertThat(bench.titles()).containsExactly("Skrevet av en deltaker");
        assertThat(guest.mine().getList("measures")).hasSize(1);

        room.facilitator().delete(path(guest.mine().getLong("measures[0]")));
        guest.leave();
        assertThat(Database.holds("Skrevet av en deltaker")).isFalse();
        assertThat(room.facilitator().board()).doesNotContain("Angre: slettet et tiltak");
    }

    @Test
    void aSplitThatIsTakenBackGivesTheGroupItsRatingsAndMeasuresAgain() {
        room.goTo(Room.COLLECT);
        Guest anne = room.join();
        Guest bo = room.join();
        long one = anne.post(room.school(), "Kort vei");
        long two = anne.post(room.school(), "Kortere vei");
        long group = bench.group("Veier", one, two);
        long measure = bench.write("title", "Bygg vei", "source", group);
        room.goTo(Room.MATRIX);
        for (Guest rater : new Guest[] {anne, bo}) {
            Response rated =
                    rater.post("/w/" + room.code() + "/groups/" + group + "/rating", "importance", 4, "feasibility", 2);
            assertThat(rated.statusCode()).as(rated.asString()).isEqualTo(200);
        }
        Matrix before = bench.matrix();
        assertThat(room.facilitator()
                        .delete("/w/" + room.code() + "/groups/" + group, "sure", true)
                        .statusCode())
                .isEqualTo(200);
        assertThat(bench.matrix().isEmpty()).isTrue();
        assertThat(bench.sources(measure)).isEmpty();

        // Bo is gone by then, and so is what he said.
        bo.leave();
        assertThat(undo().statusCode()).isEqualTo(200);
        assertThat(bench.sources(measure)).containsExactly("Veier");
        assertThat(bench.matrix().raters()).isEqualTo(1);
        assertThat(bench.matrix().points().get(0).importance()).isEqualTo(new Spread(1, 4, 4, 4));
        assertThat(before.raters()).isEqualTo(2);
    }
}
