package no.innspill.moderation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.idea.HidingCounts;
import no.innspill.idea.HidingReason;
import no.innspill.workshop.Workshops;
import org.junit.jupiter.api.Test;

/** Hiding with a reason, answers, pins, flags, the light, and everything hidden at once. */
@QuarkusTest
class ModerationTest {

    @Inject
    HidingCounts hidden;

    @Inject
    Workshops workshops;

    @Test
    void theAuthorSeesWhyAndNobodyElseDoes() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long idea = author.post(room.school(), "Kari er vanskelig");
        say(room, idea, "/hiding");
        say(room, idea, "/hiding", "reason", "personal", "words", "Vi nevner ikke navn");

        assertThat(author.page()).contains("Nevner en person: Vi nevner ikke navn");
        assertThat(room.join().page()).doesNotContain("Nevner en person").doesNotContain("Kari");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> hidden.of(workshops.byCode(room.code()).orElseThrow())))
                .isEqualTo(Map.of(HidingReason.PERSONAL, 1L));

        undo(room);
        assertThat(author.page()).contains("Møtelederen har skjult dette").doesNotContain("Nevner en person");
        assertThat(room.facilitator().board()).doesNotContain("Angre: skjulte");
        assertThat(room.join().page()).doesNotContain("Kari er vanskelig");
        room.facilitator().show(idea);
        assertThat(room.join().page()).contains("Kari er vanskelig");
    }

    @Test
    void anAuthorIsToldAtOnceAndNobodyLearnsWhichIdeaItWas() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long idea = author.post(room.school(), "Kari er vanskelig");
        say(room, idea, "/hiding");
        try (OpenScreen phone = OpenScreen.of(room, author, "participant");
                OpenScreen other = OpenScreen.of(room, room.join(), "participant")) {
            say(room, idea, "/hiding", "reason", "personal", "words", "Vi nevner ikke navn");
            assertThat(phone.awaitPart("own").path("parts")).hasSize(1);
            say(room, idea, "/note", "text", "Si det til meg");
            other.awaitRevision(room.revision());
            assertThat(other.frames().stream()
                            .filter(frame -> OpenScreen.part(frame, "own").isPresent()))
                    .isNotEmpty();
            assertThat(other.said()).doesNotContain("idea-" + idea, "navn", "Si det til meg");
        }
    }

    @Test
    void anAnswerStandsWithTheIdeaWhereverItIsShown() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long idea = author.post(room.school(), "Hvem betaler?");
        say(room, idea, "/note", "text", "Staten gjør det");
        assertThat(author.board()).contains("Staten gjør det");
        assertThat(room.facilitator().wall()).contains("Staten gjør det");
        room.goTo(Room.VOTE);
        author.vote(idea);
        room.goTo(Room.RESULTS);
        assertThat(author.board()).contains("Staten gjør det");
        assertThat(room.facilitator().wall()).contains("Staten gjør det");
        refused(
                room.facilitator().post("/w/" + room.code() + "/ideas/" + idea + "/note", "text", "x".repeat(501)),
                422,
                "text_too_long");
    }

    @Test
    void aReasonThatIsGivenLaterIsTakenBackWithoutShowingTheIdea() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long idea = author.post(room.school(), "Litt for skarpt");
        say(room, idea, "/hiding");
        say(room, idea, "/hiding", "reason", "offensive");
        assertThat(room.facilitator().board()).contains("Angre: sa hvorfor «Litt for skarpt» er skjult");
        undo(room);
        assertThat(room.facilitator().board()).doesNotContain("Angre: skjulte");
        assertThat(author.board()).doesNotContain("Litt for skarpt");
    }

    @Test
    void aPinnedIdeaStandsFirstAlsoWhenOthersCome() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long pinned = guest.post(room.school(), "Skal stå først");
        say(room, pinned, "/pin");
        try (OpenScreen wall = OpenScreen.of(room, room.projector(), "projector")) {
            long newer = guest.post(room.school(), "Nyere");
            wall.awaitPart("board");
            for (String board : new String[] {
                guest.board(), room.facilitator().wall(), room.facilitator().board()
            }) {
                assertThat(board.indexOf("id=\"idea-" + pinned))
                        .isPositive()
                        .isLessThan(board.indexOf("id=\"idea-" + newer));
            }
        }
        undo(room);
        assertThat(room.facilitator().board()).doesNotContain(">Festet<");
    }

    @Test
    void aFlagIsRaisedOnceSeenByTheFacilitatorOnlyAndCanBeLowered() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest one = room.join();
        Guest two = room.join();
        long idea = author.post(room.school(), "Nokså frekt");
        flag(room, one, idea);
        flag(room, one, idea);
        flag(room, two, idea);
        assertThat(room.facilitator().board()).contains("2 har meldt fra");
        assertThat(author.page() + author.board()).doesNotContain("Meldt fra – angre</button></form></li>");
        assertThat(author.mine().getList("flagged")).isEmpty();
        assertThat(one.mine().getList("flagged", Long.class)).containsExactly(idea);

        one.delete("/w/" + room.code() + "/ideas/" + idea + "/flag");
        two.leave();
        assertThat(room.facilitator().board()).doesNotContain("har meldt fra");
        flag(room, one, idea);
        author.withdraw(idea);
        assertThat(Database.count("select count(*) from flag where idea_id = ?", idea))
                .isZero();
    }

    @Test
    void flagsAreSetAsideOnceAndForAll() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest one = room.join();
        Guest two = room.join();
        long idea = author.post(room.school(), "Litt skarpt sagt");
        flag(room, one, idea);
        flag(room, two, idea);
        say(room, idea, "/dismissal");
        assertThat(room.facilitator().board()).doesNotContain("har meldt fra").contains("Angre: beholdt");
        assertThat(one.page()).contains("Møtelederen har sett på det");
        assertThat(one.mine().getList("looked_at", Long.class)).containsExactly(idea);

        // Neither again, nor taken back and raised again.
        flag(room, one, idea);
        one.delete("/w/" + room.code() + "/ideas/" + idea + "/flag");
        flag(room, one, idea);
        assertThat(room.facilitator().board()).doesNotContain("har meldt fra");
        flag(room, room.join(), idea);
        assertThat(room.facilitator().board()).contains("Én har meldt fra");

        undo(room);
        assertThat(room.facilitator().board()).contains("3 har meldt fra");
        assertThat(one.mine().getList("looked_at")).isEmpty();
    }

    @Test
    void anIdeaThatIsWordedAnewCanBeFlaggedAnew() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest reader = room.join();
        long idea = author.post(room.school(), "Pent sagt");
        flag(room, reader, idea);
        say(room, idea, "/dismissal");
        author.edit(idea, "Stygt sagt");
        assertThat(reader.mine().getList("looked_at")).isEmpty();
        flag(room, reader, idea);
        assertThat(room.facilitator().board()).contains("Én har meldt fra");
    }

    @Test
    void whatOneCannotSeeOneCannotFlag() {
        Room room = Room.at(Room.SILENT);
        long idea = room.join().post(room.school(), "Skrevet i stillhet");
        refused(room.join().post("/w/" + room.code() + "/ideas/" + idea + "/flag"), 404, "no_such_idea");
    }

    @Test
    void hidingEverythingClearsEveryScreenAtOnceAndAFrozenWallToo() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Alle ser dette");
        room.facilitator().stage("frozen", true);
        Person projector = room.projector();
        try (OpenScreen phone = OpenScreen.of(room, guest, "participant");
                OpenScreen wall = OpenScreen.of(room, projector, "projector")) {
            room.facilitator().post("/w/" + room.code() + "/curtain");
            phone.awaitPart("board");
            wall.awaitPart("board");
            assertThat(phone.said()
                            + wall.said()
                            + guest.board()
                            + room.facilitator().wall())
                    .doesNotContain("Alle ser dette");
            guest.post(room.school(), "Skrevet bak teppet");
            assertThat(guest.board()).doesNotContain("Skrevet bak teppet");
            assertThat(room.facilitator().board()).contains("Alle ser dette", "Vis alt igjen");
        }
        room.goTo(Room.VOTE);
        room.goTo(Room.RESULTS);
        assertThat(guest.board() + room.facilitator().wall()).doesNotContain("Alle ser dette");

        room.facilitator().delete("/w/" + room.code() + "/curtain");
        assertThat(guest.board()).contains("Alle ser dette");
        assertThat(room.facilitator().wall()).contains("Alle ser dette").doesNotContain("Skrevet bak teppet");
    }

    @Test
    void hidingEverythingHidesWhatIsRatedAndTheMeasuresToo() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Alle ser dette");
        String base = "/w/" + room.code();
        room.facilitator().post(base + "/measures", "title", "Tiltaket", "source", idea);
        room.goTo(Room.MATRIX);
        guest.post(base + "/ideas/" + idea + "/rating", "importance", 4, "feasibility", 2);
        assertThat(guest.board()).contains("Alle ser dette");
        room.facilitator().post(base + "/curtain");
        nothingIsSeen(room, guest);
        room.facilitator().openIdeas();
        nothingIsSeen(room, guest);
        for (int step : List.of(Room.MEASURES, Room.CLOSE)) {
            room.goTo(step);
            nothingIsSeen(room, guest);
        }
        for (String shows : List.of("matrix", "measures", "ideas", "replay")) {
            room.facilitator().stage("shows", shows);
            nothingIsSeen(room, guest);
        }
        try (OpenScreen phone = OpenScreen.of(room, guest, "participant");
                OpenScreen wall = OpenScreen.of(room, room.projector(), "projector")) {
            room.facilitator().post(base + "/measures", "title", "Tiltaket nummer to");
            room.facilitator().timer("minutes", 1);
            phone.awaitRevision(room.revision());
            wall.awaitRevision(room.revision());
            assertThat(phone.said() + wall.said()).doesNotContain("Tiltaket", "Alle ser dette");
        }
        room.facilitator().delete(base + "/curtain");
        assertThat(guest.board()).contains("Tiltaket");
    }

    private static void nothingIsSeen(Room room, Guest guest) {
        assertThat(guest.board() + room.facilitator().wall()).doesNotContain("Alle ser dette", "Tiltaket");
    }

    @Test
    void theLightIsLargeOnTheWallAndMarkedOnEveryPhone() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Se på denne");
        try (OpenScreen phone = OpenScreen.of(room, guest, "participant")) {
            say(room, idea, "/spotlight");
            assertThat(phone.awaitPart("spotlight").toString()).contains("Se på denne");
            assertThat(room.facilitator().wall()).contains("data-shows=\"spotlight\"");
            assertThat(guest.board()).contains("idea-lit");
        }
        undo(room);
        assertThat(room.facilitator().wall()).doesNotContain("data-shows=\"spotlight\"");
        assertThat(guest.board()).doesNotContain("idea-lit").doesNotContain("spot-card");
    }

    @Test
    void whatIsHiddenLeavesTheLightOfAFrozenWallTooAndDoesNotComeBack() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Ikke lenger fram");
        say(room, idea, "/spotlight");
        room.facilitator().stage("frozen", true);
        try (OpenScreen wall = OpenScreen.of(room, room.projector(), "projector")) {
            room.facilitator().hide(idea);
            assertThat(wall.awaitPart("board").toString()).doesNotContain("Ikke lenger fram");
        }
        room.facilitator().stage("frozen", false);
        room.facilitator().show(idea);
        assertThat(room.facilitator().wall()).doesNotContain("data-shows=\"spotlight\"");
    }

    @Test
    void aFrozenWallStaysWhileTheLightMovesOnThePhones() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long one = guest.post(room.school(), "Den første");
        long two = guest.post(room.school(), "Den andre");
        say(room, one, "/spotlight");
        room.facilitator().stage("frozen", true);
        say(room, two, "/spotlight");
        assertThat(room.facilitator().wall()).contains("Den første").doesNotContain("Den andre");
        assertThat(guest.board()).contains("data-spot=\"idea-" + two);
        room.facilitator().stage("black", true);
        assertThat(room.facilitator().wall()).doesNotContain("Den første");
    }

    @Test
    void anIdeaInAClosedStepIsNotPutInTheLightOfOthers() {
        Room room = Room.at(Room.SILENT);
        Guest author = room.join();
        long idea = author.post(room.school(), "Ennå for meg selv");
        String spotlight = "/w/" + room.code() + "/ideas/" + idea + "/spotlight";
        refused(room.facilitator().post(spotlight), 409, "ideas_not_shown");
        assertThat(room.facilitator().post(spotlight).jsonPath().getString("detail"))
                .contains("Vis innspillene for alle først");
        assertThat(room.join().board() + room.facilitator().wall()).doesNotContain("Ennå for meg selv");
        assertThat(room.facilitator().board()).doesNotContain("Løftet fram");
        room.facilitator().post("/w/" + room.code() + "/opening");
        assertThat(room.facilitator().wall()).doesNotContain("data-shows=\"spotlight\"");
    }

    @Test
    void nothingIsPutInTheLightWhileEverythingIsHiddenAndWhatWasThereIsSaidToWait() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long lit = guest.post(room.school(), "Står i lyset");
        long other = guest.post(room.school(), "Et annet");
        say(room, lit, "/spotlight");
        assertThat(room.facilitator().board()).contains("Løftet fram nå");
        room.facilitator().post("/w/" + room.code() + "/curtain");
        refused(
                room.facilitator().post("/w/" + room.code() + "/ideas/" + other + "/spotlight"),
                409,
                "ideas_not_shown");
        assertThat(room.facilitator().board())
                .contains("Løftes fram når innspillene vises igjen")
                .doesNotContain("Løftet fram nå");
        room.facilitator().delete("/w/" + room.code() + "/curtain");
        assertThat(room.facilitator().board()).contains("Løftet fram nå");
        assertThat(room.facilitator().wall()).contains("data-shows=\"spotlight\"");
    }

    @Test
    void aDeedAboutAWithdrawnIdeaIsForgotten() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long idea = author.post(room.school(), "Skal vekk");
        say(room, idea, "/note", "text", "Godt poeng");
        assertThat(room.facilitator().board()).contains("Angre: svarte på «Skal vekk»");
        author.withdraw(idea);
        assertThat(room.facilitator().board()).doesNotContain("Skal vekk");
        assertThat(Database.holds("Skal vekk")).isFalse();
        assertThat(Database.holds("Godt poeng")).isFalse();
    }

    private static void say(Room room, long idea, String what, Object... fields) {
        var answer = room.facilitator().post("/w/" + room.code() + "/ideas/" + idea + what, fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void flag(Room room, Guest guest, long idea) {
        assertThat(guest.post("/w/" + room.code() + "/ideas/" + idea + "/flag").statusCode())
                .isEqualTo(200);
    }

    private static void undo(Room room) {
        assertThat(room.facilitator().post("/w/" + room.code() + "/undoing").statusCode())
                .isEqualTo(200);
    }
}
