package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.EventListener;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Problems;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** While tables work, each sees its own ideas, on pages, in JSON and in frames; nobody else does but the facilitator. */
@QuarkusTest
class OwnBoardsTest {

    @Test
    void aTableSeesWhatItWritesAndNothingOfTheOthers() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest neighbour = tables.at("1");
        Guest two = tables.at("2");
        Guest nowhere = tables.room().join();
        one.post(tables.room().school(), "Bare bord én");

        assertThat(neighbour.board()).contains("Bare bord én").contains("Bord 1");
        assertThat(neighbour.page()).contains("Bare bord én");
        for (Person other : new Person[] {two, nowhere}) {
            assertThat(((Guest) other).board()).doesNotContain("Bare bord én");
            assertThat(((Guest) other).page()).doesNotContain("Bare bord én");
        }
        assertThat(tables.room().facilitator().wall()).doesNotContain("Bare bord én");
        assertThat(tables.room().facilitator().board()).contains("Bare bord én").contains("Bord 1");
    }

    @Test
    void aStreamTellsOfAnIdeaToItsTableAlone() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        try (EventListener own = EventListener.of(tables.room(), one, "participant");
                EventListener other = EventListener.of(tables.room(), two, "participant");
                EventListener nowhere =
                        EventListener.of(tables.room(), tables.room().join(), "participant");
                EventListener wall =
                        EventListener.of(tables.room(), tables.room().projector(), "projector");
                EventListener facilitator =
                        EventListener.of(tables.room(), tables.room().facilitator(), "control")) {
            long idea = one.post(tables.room().school(), "Hvisket ved bord én");
            own.awaitChange("idea", idea);
            facilitator.awaitChange("idea", idea);
            wall.await(told -> told.path("changes").findValuesAsText("kind").contains("counts"));
            one.edit(idea, "Hvisket litt høyere");
            tables.room().facilitator().post(tables.path("/ideas/" + idea + "/hiding"));
            tables.room().facilitator().delete(tables.path("/ideas/" + idea + "/hiding"));
            one.withdraw(idea);
            // What comes after all that is for everybody: nothing of it was told before.
            tables.goTo(Tables.PLENARY);
            for (EventListener listener : List.of(other, nowhere, wall)) {
                awaitBoard(listener);
                assertThat(listener.said()).doesNotContain(String.valueOf(idea));
            }
            assertThat(other.said()).doesNotContain("counts", "cards");
        }
    }

    @Test
    void behindTheCurtainAStreamTellsOfNoIdea() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Før");
        room.facilitator().post("/w/" + room.code() + "/curtain");
        try (EventListener other = EventListener.of(room, room.join(), "participant");
                EventListener facilitator = EventListener.of(room, room.facilitator(), "control")) {
            assertThat(guest.edit(idea, "Under").statusCode()).isEqualTo(200);
            facilitator.awaitChange("moderation", idea);
            assertThat(guest.withdraw(idea).statusCode()).isEqualTo(200);
            room.facilitator().delete("/w/" + room.code() + "/curtain");
            awaitBoard(other);
            assertThat(other.said()).doesNotContain(String.valueOf(idea));
        }
    }

    /** Told once more that anything may be different: of the next step. */
    private static void awaitBoard(EventListener listener) {
        long greeted = listener.told().get(0).path("revision").asLong();
        listener.await(told -> told.path("changes").findValuesAsText("kind").contains("board")
                && told.path("revision").asLong() > greeted);
    }

    @Test
    void framesGoToTheTableAlone() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        try (OpenScreen own = OpenScreen.of(tables.room(), one, "participant");
                OpenScreen other = OpenScreen.of(tables.room(), two, "participant")) {
            own.awaitPart("idea-" + one.post(tables.room().school(), "Hvisket ved bord én"));
            other.awaitPart("idea-" + two.post(tables.room().school(), "Sagt ved bord to"));
            // What comes after all that is for everybody.
            tables.goTo(Tables.PLENARY);
            own.awaitPart("board");
            other.awaitPart("board");
            assertThat(own.said()).contains("Hvisket ved bord én").doesNotContain("Sagt ved bord to");
            assertThat(other.said()).contains("Sagt ved bord to").doesNotContain("Hvisket");
        }
    }

    @Test
    void aFrameNamesAnIdeaToItsTableAlone() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        try (OpenScreen own = OpenScreen.of(tables.room(), one, "participant");
                OpenScreen other = OpenScreen.of(tables.room(), tables.at("2"), "participant");
                OpenScreen nowhere = OpenScreen.of(tables.room(), tables.room().join(), "participant");
                OpenScreen wall = OpenScreen.of(tables.room(), tables.room().projector(), "projector")) {
            long idea = one.post(tables.room().school(), "Hvisket ved bord én");
            own.awaitPart("idea-" + idea);
            wall.await(frame -> frame.toString().contains("\"id\":\"table-"));
            one.edit(idea, "Hvisket litt høyere");
            tables.room().facilitator().hide(idea);
            tables.room().facilitator().show(idea);
            // In plenary it is its table's still.
            tables.goTo(Tables.PLENARY_COLLECT);
            other.awaitPart("board");
            assertThat(one.withdraw(idea).statusCode()).isEqualTo(200);
            tables.goTo(Tables.PLENARY);
            for (OpenScreen screen : List.of(other, nowhere, wall)) {
                screen.awaitRevision(tables.room().revision());
                assertThat(screen.said()).doesNotContain(String.valueOf(idea));
            }
            assertThat(other.said()).doesNotContain("\"id\":\"count-", "\"id\":\"passed-");
        }
    }

    @Test
    void whatStandsInTheLightIsKeptRightForAllWhicheverTableItIsFrom() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long idea = one.post(tables.room().school(), "Lyses opp");
        try (OpenScreen other = OpenScreen.of(tables.room(), tables.at("2"), "participant");
                OpenScreen wall = OpenScreen.of(tables.room(), tables.room().projector(), "projector")) {
            tables.room().facilitator().post(tables.path("/ideas/" + idea + "/spotlight"));
            for (OpenScreen screen : List.of(other, wall)) {
                screen.await(frame -> frame.toString().contains("Lyses opp"));
            }
            one.edit(idea, "Lyser ennå");
            for (OpenScreen screen : List.of(other, wall)) {
                screen.await(frame -> frame.toString().contains("Lyser ennå"));
            }
            tables.room().facilitator().hide(idea);
            other.await(frame -> OpenScreen.part(frame, "spotlight")
                    .filter(part -> !part.toString().contains("Ly"))
                    .isPresent());
        }
    }

    @Test
    void whatATableWroteOnPaperIsOnItsBoard() {
        Tables tables = Tables.at(Tables.COLLECT);
        String paper = tables.path("/paper");
        assertThat(tables.room().facilitator().inBrowser().get(paper).asString())
                .contains("<option dir=\"auto\" value=\"2\">Bord 2</option>");
        Problems.refused(
                tables.room()
                        .facilitator()
                        .post(paper, "theme", tables.room().school(), "texts", "Hvor?", "table", "9"),
                422,
                "no_such_table");
        tables.room()
                .facilitator()
                .post(paper, "theme", tables.room().school(), "texts", "Skrevet med blyant", "table", "2");

        assertThat(tables.at("2").board()).contains("Skrevet med blyant");
        assertThat(tables.at("1").board()).doesNotContain("Skrevet med blyant");
        tables.goTo(Tables.PLENARY);
        assertThat(tables.at("1").board()).doesNotContain("Skrevet med blyant");
    }

    @Test
    void whoSitsAtNoTableWritesForThePlenary() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest nowhere = tables.room().join();
        nowhere.post(tables.room().school(), "Fra en uten bord");

        assertThat(tables.at("1").board()).doesNotContain("Fra en uten bord");
        tables.goTo(Tables.PLENARY);
        assertThat(tables.at("1").board()).contains("Fra en uten bord");
    }

    @Test
    void inPlenaryOnlyWhatWasPassedOnAndWrittenThereIsSeen() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        one.post(tables.room().school(), "Blir ved bordet");
        long passed = one.post(tables.room().school(), "Går videre");
        assertThat(one.post(tables.path("/ideas/" + passed + "/passing")).statusCode())
                .isEqualTo(200);
        tables.goTo(Tables.PLENARY_COLLECT);
        one.post(tables.room().school(), "Skrevet i plenum");

        Guest two = tables.at("2");
        assertThat(two.board())
                .contains("Går videre")
                .contains("Fra Bord 1")
                .contains("Skrevet i plenum")
                .doesNotContain("Blir ved bordet");
        assertThat(tables.room().facilitator().wall()).contains("Går videre").doesNotContain("Blir ved bordet");
    }

    @Test
    void nobodyVotesOnFlagsOrFindsTheIdeasOfAnotherTable() {
        Tables tables = Tables.at(Tables.COLLECT);
        long theirs = tables.at("1").post(tables.room().school(), "Ladestasjoner ved alle skoler i kommunen");
        Guest two = tables.at("2");

        Problems.refused(two.post(tables.path("/ideas/" + theirs + "/flag")), 404, "no_such_idea");
        Problems.refused(two.post(tables.path("/ideas/" + theirs + "/passing")), 404, "no_such_idea");
        assertThat(two.post(
                                tables.path("/ideas/similar"),
                                "theme",
                                tables.room().school(),
                                "text",
                                "Ladestasjoner ved alle skoler")
                        .jsonPath()
                        .getList("ideas"))
                .isEmpty();
        tables.goTo(Tables.VOTE);
        Problems.refused(two.askToVote(theirs), 404, "no_such_idea");
    }

    @Test
    void inSilenceATableSeesItsOwnOnlyOnceTheyAreOpened() {
        Tables tables = Tables.at(Tables.SILENT);
        Guest one = tables.at("1");
        one.post(tables.room().school(), "Stille skrevet");
        Guest neighbour = tables.at("1");
        assertThat(neighbour.board()).doesNotContain("Stille skrevet");

        tables.room().facilitator().openIdeas();
        assertThat(neighbour.board()).contains("Stille skrevet");
        assertThat(tables.at("2").board()).doesNotContain("Stille skrevet");
        assertThat(tables.room().facilitator().wall()).doesNotContain("Stille skrevet");
    }

    @Test
    void whoMovesToAnotherTableSeesThatOne() {
        Tables tables = Tables.at(Tables.COLLECT);
        tables.at("2").post(tables.room().school(), "Ved bord to");
        Guest someone = tables.at("1");
        long brought = someone.post(tables.room().school(), "Skrevet ved bord én");
        assertThat(someone.board()).doesNotContain("Ved bord to");

        assertThat(someone.post(tables.path("/seat"), "table", "2").statusCode())
                .isEqualTo(200);
        assertThat(someone.board()).contains("Ved bord to").doesNotContain("idea-" + brought);
        assertThat(someone.mine().getList("ideas")).hasSize(1);
    }
}
