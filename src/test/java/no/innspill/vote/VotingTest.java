package no.innspill.vote;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VotingTest {

    @Test
    void aDotIsAnsweredWithWhatIsLeft() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        long before = room.revision();

        JsonPath told = guest.askToVote(idea).jsonPath();

        assertThat(told.getLong("theme")).isEqualTo(room.school());
        assertThat(told.getInt("budget")).isEqualTo(3);
        assertThat(told.getInt("left")).isEqualTo(2);
        assertThat(told.getInt("dots")).isEqualTo(1);
        assertThat(told.getLong("revision")).isEqualTo(before + 1);
        assertThat(guest.takeBack(idea).jsonPath().getInt("left")).isEqualTo(3);
        assertThat(guest.takeBack(idea).jsonPath().getString("code")).isEqualTo("no_dot_there");
    }

    @Test
    void eachThemeHasABudgetOfItsOwn() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long[] schools = ideas(room, guest, room.school(), 4);
        long road = guest.post(room.road(), "Vei");
        room.goTo(Room.VOTE);
        guest.vote(schools[0], schools[1], schools[2]).vote(road);
        refused(guest.askToVote(schools[3]), 409, "budget_spent");
        assertThat(guest.mine().getInt("themes.find { it.theme == %d }.left".formatted(room.school())))
                .isZero();
        assertThat(guest.mine().getInt("themes.find { it.theme == %d }.left".formatted(room.road())))
                .isEqualTo(2);
        assertThat(dots(room)).isEqualTo(4);
    }

    @Test
    void oneItemHoldsNoMoreThanTheStepAllows() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        refused(guest.askToVote(idea), 409, "item_full");
        room.goTo(Room.VOTE_SCHOOL);
        guest.vote(idea, idea);
        refused(guest.askToVote(idea), 409, "item_full");
        assertThat(dots(room)).isEqualTo(3);
    }

    @Test
    void withoutANumberOfDotsTheBudgetFollowsFromTheNumberOfItems() {
        Room room = Room.from("blank", "nb", 45);
        room.goTo(no.innspill.rule.StepKind.COLLECT);
        Guest guest = room.join();
        ideas(room, guest, room.themes().get(0), 17);
        room.goTo(no.innspill.rule.StepKind.VOTE);
        assertThat(guest.mine().getInt("themes[0].budget")).isEqualTo(5);
        assertThat(guest.mine().getInt("themes[0].perItem")).isEqualTo(1);
    }

    @Test
    void aHiddenIdeaTakesNoVotesAndGivesBackThoseItHad() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long[] ideas = ideas(room, guest, room.school(), 4);
        room.goTo(Room.VOTE);
        guest.vote(ideas[0], ideas[1], ideas[2]);

        room.facilitator().hide(ideas[0]);
        refused(room.join().askToVote(ideas[0]), 404, "no_such_idea");
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(1);
        assertThat(guest.board()).doesNotContain("idea-" + ideas[0] + "\"");

        room.facilitator().show(ideas[0]);
        assertThat(guest.mine().getInt("themes[0].left")).isZero();
        assertThat(guest.mine().getInt("themes[0].dots.'" + ideas[0] + "'")).isEqualTo(1);
    }

    @Test
    void aWithdrawnIdeaTakesNoVotesAndGivesBackThoseItHad() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest voter = room.join();
        long idea = author.post(room.school(), "Borte snart");
        room.goTo(Room.VOTE);
        voter.vote(idea);
        room.goTo(Room.COLLECT);
        author.withdraw(idea);
        room.goTo(Room.VOTE);
        refused(voter.askToVote(idea), 404, "no_such_idea");
        refused(voter.takeBack(idea), 404, "no_such_idea");
        assertThat(voter.mine().getInt("themes[0].left")).isEqualTo(3);
        assertThat(dots(room)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Room.WELCOME,
                Room.COLLECT,
                Room.DISCUSS,
                Room.GROUP,
                Room.RESULTS,
                Room.MATRIX,
                Room.MEASURES,
                Room.PAUSE,
                Room.CLOSE
            })
    void votesAreTakenInVoteStepsOnly(int step) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(step);
        refused(guest.askToVote(idea), 409, "not_in_this_step");
        refused(guest.takeBack(idea), 409, "not_in_this_step");
        assertThat(dots(room)).isEqualTo(1);
    }

    @Test
    void aClosedVoteTakesNone() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        room.facilitator().closeStep();
        refused(guest.askToVote(idea), 409, "step_closed");
        room.facilitator().reopenStep();
        guest.vote(idea);
        room.facilitator().end();
        refused(guest.takeBack(idea), 410, "workshop_ended");
        assertThat(dots(room)).isEqualTo(1);
    }

    @Test
    void aThemeThatIsNotVotedOnTakesNone() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.road(), "Vei");
        room.goTo(Room.VOTE_SCHOOL);
        refused(guest.askToVote(idea), 409, "not_this_theme");
        assertThat(dots(room)).isZero();
    }

    @Test
    void anotherWorkshopsIdeaAndAnotherWorkshopsVoterAreNotThere() {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long here = guest.post(room.school(), "Her");
        long there = other.join().post(other.school(), "Der");
        room.goTo(Room.VOTE);
        other.goTo(Room.VOTE);
        refused(guest.askToVote(there), 404, "no_such_idea");
        refused(room.stranger().askToVote(here), 401, "not_joined");
        refused(guest.askToVote(Long.MAX_VALUE), 404, "no_such_idea");
        assertThat(dots(room) + dots(other)).isZero();
    }

    @Test
    void aVoteRoundLaterIsANewVote() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.VOTE_SCHOOL);
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(4);
        room.goTo(Room.VOTE);
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(2);
    }

    private static long[] ideas(Room room, Guest guest, long theme, int count) {
        return IntStream.range(0, count)
                .mapToLong(i -> guest.post(theme, "Innspill nummer " + i))
                .toArray();
    }

    private static long dots(Room room) {
        List<String> dots = Database.column(
                "select coalesce(sum(v.dots), 0) from vote v join idea i on i.id = v.idea_id"
                        + " join workshop w on w.id = i.workshop_id where w.code = ? and v.dots > 0",
                room.code());
        return Long.parseLong(dots.get(0));
    }
}
