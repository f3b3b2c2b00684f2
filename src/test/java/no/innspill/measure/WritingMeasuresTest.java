package no.innspill.measure;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Measures over HTTP: who writes them, what they say, and what becomes of what they come from. */
@QuarkusTest
class WritingMeasuresTest {

    @Test
    void theFacilitatorWritesAMeasureInAnyStep() {
        Bench bench = new Bench(Room.COLLECT);
        Room room = bench.room;
        long idea = room.join().post(room.school(), "Innspillet det kommer fra");
        bench.write(
                "title", "Gjør dette",
                "why", "Fordi\ndet trengs",
                "responsible", "Central government",
                "carried_out_by", "Udir",
                "horizon", "Innen ett år",
                "tag", room.tags().get(0),
                "source", idea);
        assertThat(room.facilitator().board())
                .contains(
                        "Gjør dette",
                        "Fordi\ndet trengs",
                        "<dd dir=\"auto\">Stat</dd>",
                        "<dd dir=\"auto\">Udir</dd>",
                        "<dd dir=\"auto\">Innen ett år</dd>");
        assertThat(bench.titles()).containsExactly("Gjør dette");
    }

    @Test
    void aMeasureStandsOnBoardsAndOnTheWallFromItsStepOn() {
        Bench bench = new Bench(Room.COLLECT);
        Guest guest = bench.room.join();
        bench.write("title", "Et tiltak for alle");
        assertThat(guest.board()).doesNotContain("Et tiltak for alle");
        assertThat(bench.room.facilitator().wall()).doesNotContain("Et tiltak for alle");
        bench.room.facilitator().stage("shows", "measures");
        assertThat(bench.room.facilitator().wall()).contains("Et tiltak for alle");
        for (int step : new int[] {Room.MEASURES, Room.CLOSE}) {
            bench.room.goTo(step);
            assertThat(guest.board()).contains("Et tiltak for alle");
        }
        bench.room.goTo(Room.MEASURES);
        assertThat(bench.room.facilitator().wall()).contains("data-shows=\"measures\"", "Et tiltak for alle");
    }

    @Test
    void theListsAreShownInEachPersonsLanguage() {
        Bench bench = new Bench(Room.MEASURES);
        bench.write("title", "Tiltak", "responsible", "Stat", "horizon", "Senere");
        String board = bench.room
                .join()
                .get("/w/" + bench.room.code() + "/board?view=participant&lang=en")
                .jsonPath()
                .getString("html");
        assertThat(board)
                .contains(
                        "<dd dir=\"auto\">Central government</dd>",
                        "<dd dir=\"auto\"><span lang=\"nb\">Senere</span></dd>");
    }

    @Test
    void aMeasureIsChangedMovedAndDeleted() {
        Bench bench = new Bench(Room.MEASURES);
        long first = bench.write("title", "Først", "why", "Står");
        long second = bench.write("title", "Sist");
        String base = "/w/" + bench.room.code() + "/measures/";
        Response changed = bench.change(bench.room.facilitator(), first, "title", "Endret", "seen", 1);
        assertThat(changed.jsonPath().getInt("seen")).isEqualTo(2);
        assertThat(bench.measure(first).why()).isEqualTo("Står");
        assertThat(bench.room
                        .facilitator()
                        .post(base + second + "/position", "by", "-1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(bench.titles()).containsExactly("Sist", "Endret");
        bench.drop(bench.room.facilitator(), second);
        assertThat(bench.titles()).containsExactly("Endret");
        refused(bench.drop(bench.room.facilitator(), second), 404, "no_such_measure");
    }

    @Test
    void whoChangesWhatTheyHaveNotSeenLosesNobodysText() {
        Bench bench = new Bench(Room.MEASURES);
        long measure = bench.write("title", "Slik det var");
        bench.change(bench.room.facilitator(), measure, "title", "Slik den første vil", "seen", 1);
        refused(
                bench.change(bench.room.facilitator(), measure, "title", "Slik den andre vil", "seen", 1),
                409,
                "measure_changed");
        refused(bench.change(bench.room.facilitator(), measure, "title", "Blindt"), 409, "measure_changed");
        assertThat(bench.titles()).containsExactly("Slik den første vil");
        // The same words twice are no conflict.
        assertThat(bench.change(bench.room.facilitator(), measure, "title", "Slik den første vil", "seen", 1)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPlainFormThatComesTooLateGetsBothTexts() {
        Bench bench = new Bench(Room.MEASURES);
        long measure = bench.write("title", "Slik det var");
        bench.change(bench.room.facilitator(), measure, "title", "Slik det er nå", "seen", 1);
        Response page = bench.change(
                bench.room.facilitator().inBrowser(), measure, "title", "Det jeg skrev", "why", "<b>", "seen", 1);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("Slik det er nå", "value=\"Det jeg skrev\"", "&lt;b&gt;", "name=\"seen\" value=\"2\"");
    }

    @Test
    void participantsWriteOnlyWhereTheStepLetsThem() {
        Bench bench = new Bench(Room.MEASURES);
        Guest guest = bench.room.join();
        String base = "/w/" + bench.room.code() + "/measures";
        refused(guest.post(base, "title", "Mitt tiltak"), 409, "not_in_this_step");
        assertThat(guest.board()).doesNotContain("measure-form");
        bench.letParticipantsWrite();
        long mine = bench.write(guest, "title", "Mitt tiltak");
        assertThat(guest.board()).contains("measure-form", "Mitt tiltak");
        assertThat(guest.mine().getList("measures", Long.class)).containsExactly(mine);
        Guest other = bench.room.join();
        refused(bench.change(other, mine, "title", "Kapret", "seen", 1), 403, "not_yours");
        refused(bench.drop(other, mine), 403, "not_yours");
        assertThat(bench.change(guest, mine, "title", "Mitt bedre tiltak", "seen", 1)
                        .statusCode())
                .isEqualTo(200);
        bench.room.facilitator().closeStep();
        refused(bench.change(guest, mine, "title", "For sent", "seen", 2), 409, "step_closed");
        bench.room.goTo(Room.CLOSE);
        refused(bench.drop(guest, mine), 409, "not_in_this_step");
        refused(bench.room.stranger().post(base, "title", "Utenfra"), 401, "not_joined");
        assertThat(bench.titles()).containsExactly("Mitt bedre tiltak");
    }

    @Test
    void whoLeavesTakesAlongWhatNobodyElseHasChanged() {
        Bench bench = new Bench(Room.MEASURES);
        bench.letParticipantsWrite();
        Guest guest = bench.room.join();
        bench.write(guest, "title", "Bare mitt");
        long shared = bench.write(guest, "title", "Også vårt");
        bench.change(bench.room.facilitator(), shared, "title", "Også vårt, endret", "seen", 1);
        assertThat(guest.leave().statusCode()).isEqualTo(200);
        assertThat(bench.titles()).containsExactly("Også vårt, endret");
        assertThat(Database.count("select count(*) from measure where id = ? and participant_id is null", shared))
                .isEqualTo(1);
    }

    @Test
    void aMeasureStaysWhenWhatItCameFromIsGoneOrHidden() {
        Bench bench = new Bench(Room.COLLECT);
        Room room = bench.room;
        Guest guest = room.join();
        long withdrawn = guest.post(room.school(), "Trukket tilbake");
        long hidden = guest.post(room.school(), "Skjult kilde");
        long measure = bench.write("title", "Tiltaket", "source", withdrawn, "source", hidden);
        guest.withdraw(withdrawn);
        assertThat(bench.sources(measure)).containsExactly("Skjult kilde");
        room.facilitator().hide(hidden);
        room.goTo(Room.MEASURES);
        assertThat(guest.board()).contains("Tiltaket").doesNotContain("Skjult kilde");
        assertThat(room.facilitator().board()).contains("Skjult kilde");
    }

    @Test
    void aSourceFollowsItsGroup() {
        Bench bench = new Bench(Room.COLLECT);
        Room room = bench.room;
        Guest guest = room.join();
        long one = guest.post(room.school(), "En");
        long two = guest.post(room.school(), "To");
        long fromIdea = bench.write("title", "Fra innspillet", "source", one);
        long group = bench.group("Samlet", one, two);
        long fromGroup = bench.write("title", "Fra gruppa", "source", group);
        assertThat(bench.sources(fromIdea)).containsExactly("Samlet");
        assertThat(bench.sources(fromGroup)).containsExactly("Samlet");
        long larger = bench.group("Større", one, two);
        assertThat(bench.sources(fromGroup)).containsExactly("Større");
        bench.split(larger);
        assertThat(bench.sources(fromIdea)).containsExactly("En");
        assertThat(bench.sources(fromGroup)).isEmpty();
        assertThat(bench.titles()).containsExactly("Fra innspillet", "Fra gruppa");
    }

    @Test
    void aMeasureThatCannotBeOneChangesNothing() {
        Bench bench = new Bench(Room.MEASURES);
        String base = "/w/" + bench.room.code() + "/measures";
        refused(bench.room.facilitator().post(base, "title", " "), 422, "text_empty");
        refused(bench.room.facilitator().post(base, "title", "x".repeat(201)), 422, "text_too_long");
        refused(bench.room.facilitator().post(base, "title", "x", "why", "y".repeat(1001)), 422, "text_too_long");
        refused(bench.room.facilitator().post(base, "title", "x", "responsible", "Noen"), 422, "no_such_choice");
        refused(bench.room.facilitator().post(base, "title", "x", "tag", 1), 422, "no_such_tag");
        assertThat(bench.titles()).isEmpty();
        // What a measure came from may be gone by the time it is sent: the text matters more.
        bench.write("title", "Uten kilde", "source", 1);
        Bench other = new Bench(Room.MEASURES);
        long elsewhere = other.write("title", "Et annet sted");
        refused(bench.change(bench.room.facilitator(), elsewhere, "title", "x", "seen", 1), 404, "no_such_measure");
    }

    @Test
    void markupInAMeasureIsText() {
        Bench bench = new Bench(Room.MEASURES);
        bench.write("title", "<script>alert(1)</script>", "carried_out_by", "\"><u>");
        for (String html : new String[] {
            bench.room.facilitator().board(),
            bench.room.facilitator().wall(),
            bench.room.join().board()
        }) {
            assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert", "\"><u>");
        }
    }

    @Test
    void aFormOnAPageOfItsOwnIsFilledFromTheIdea() {
        Bench bench = new Bench(Room.COLLECT);
        long idea = bench.room.join().post(bench.room.school(), "Bli til et tiltak");
        String path = "/w/" + bench.room.code() + "/measures/new?from=" + idea;
        String page = bench.room.facilitator().inBrowser().get(path).asString();
        assertThat(page).contains("value=\"Bli til et tiltak\"", "name=\"source\" value=\"" + idea + "\" checked");
        refused(bench.room.join().get(path), 401, "not_facilitator");
        long measure = bench.write("title", "Finnes");
        assertThat(bench.room
                        .facilitator()
                        .inBrowser()
                        .get("/w/" + bench.room.code() + "/measures/" + measure)
                        .asString())
                .contains("value=\"Finnes\"");
    }

    @Test
    void aProgramReadsAMeasureAndSendsItBack() {
        Bench bench = new Bench(Room.MEASURES);
        Room room = bench.room;
        String measures = "/w/" + room.code() + "/measures";
        long id = bench.write(
                "title",
                "Nett",
                "why",
                "Fordi",
                "responsible",
                "KS",
                "tag",
                room.tags().get(0));
        var read = room.facilitator().get(measures + "/" + id).jsonPath();
        assertThat(read.getString("title") + read.getString("why") + read.getString("responsible"))
                .isEqualTo("NettFordiKS");
        assertThat(read.getList("tags", Long.class)).containsExactly(room.tags().get(0));
        assertThat(bench.change(room.facilitator(), id, "title", "Bedre nett", "seen", read.getInt("seen"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(room.join().get(measures).jsonPath().getList("measures.title"))
                .containsExactly("Bedre nett");
        refused(room.facilitator().get(measures + "/1"), 404, "no_such_measure");
        refused(room.stranger().get(measures), 401, "not_joined");
        room.goTo(Room.COLLECT);
        assertThat(room.join().get(measures).jsonPath().getList("measures")).isEmpty();
    }
}
