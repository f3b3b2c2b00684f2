package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunningVoteTest {

    private Room room;
    private Planner planner;
    private Guest guest;
    private long[] ideas;
    private String vote;

    @BeforeEach
    void vote() {
        room = Room.at(Room.COLLECT);
        planner = new Planner(room);
        guest = room.join();
        ideas = new long[] {
            guest.post(room.school(), "En"), guest.post(room.school(), "To"), guest.post(room.road(), "Tre")
        };
        room.goTo(Room.VOTE);
        vote = "steps/" + room.steps().get(Room.VOTE);
    }

    @Test
    void moreDotsAreThereAtOnce() {
        planner.does(vote, "dots", 6, "dots_per_item", 2);
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(6);
        guest.vote(ideas[0], ideas[0]);
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(4);
        assertThat(room.join().board()).contains("Du har 6 stemmer, høyst 2 på ett innspill");
    }

    @Test
    void fewerThanSomebodyHasUsedAreRefused() {
        guest.vote(ideas[0], ideas[1]);
        planner.mayNot("already_spent", vote, "dots", 1);
        planner.does(vote, "dots", 2);
        assertThat(guest.mine().getInt("themes[0].left")).isZero();
    }

    @Test
    void fewerOnOneItemThanSomebodyHasThereAreRefused() {
        planner.does(vote, "dots_per_item", 3);
        guest.vote(ideas[0], ideas[0]);
        planner.mayNot("already_on_one_item", vote, "dots_per_item", 1);
        planner.does(vote, "dots_per_item", 2);
    }

    @Test
    void votesThatAreSetAsideWithAHiddenIdeaCountToo() {
        planner.does(vote, "dots_per_item", 3);
        guest.vote(ideas[0], ideas[0]);
        room.facilitator().hide(ideas[0]);
        planner.mayNot("already_on_one_item", vote, "dots_per_item", 1);
    }

    @Test
    void aThemeWithVotesStaysInTheStep() {
        guest.vote(ideas[2]);
        planner.mayNot("theme_has_votes", vote, "theme", room.school());
        planner.does(vote, "theme", room.road());
        assertThat(guest.mine().getList("themes")).hasSize(1);
        assertThat(guest.askToVote(ideas[0]).jsonPath().getString("code")).isEqualTo("not_this_theme");
        planner.does(vote, "theme", room.road(), "theme", room.school());
        guest.vote(ideas[0]);
    }

    @Test
    void aNewThemeIsVotedOnToo() {
        long theme = planner.adds("themes", "title", "Helse");
        assertThat(guest.mine().getInt("themes.find { it.theme == %d }.left".formatted(theme)))
                .isEqualTo(3);
        planner.removes("themes/" + theme);
        assertThat(guest.mine().getList("themes")).hasSize(2);
    }

    @Test
    void aDerivedNumberStaysWhileOtherThingsChange() {
        planner.does(vote, "dots", "");
        planner.does(vote, "title", "Stem nå");
        guest.vote(ideas[0], ideas[1]);
        planner.does(vote, "closes_by_itself", "true");
        assertThat(guest.mine().getInt("themes[0].budget")).isEqualTo(3);
    }

    @Test
    void aStepThatBecomesAVoteGivesPeopleDots() {
        room.goTo(Room.DISCUSS);
        planner.does("steps/" + room.steps().get(Room.DISCUSS), "kind", "vote", "dots", 4);
        guest.vote(ideas[0]);
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(3);
    }

    @Test
    void theMethodDecidesWhatTheNumbersMean() {
        planner.does(vote, "method", "dots", "dots_per_item", 1);
        assertThat(planner.template()).contains("dots_per_item: 2");
        planner.does(vote, "method", "approval", "dots_per_item", 2);
        assertThat(planner.template()).doesNotContain("dots_per_item: 2\n    themes");
        assertThat(guest.mine().getString("themes[0].method")).isEqualTo("approval");
        planner.does(vote, "method", "ranked", "top", 4);
        assertThat(planner.template()).contains("method: ranked").contains("top: 4");
        assertThat(guest.mine().getString("themes[0].method")).isEqualTo("ranked");
        assertThat(guest.mine().getInt("themes[0].budget")).isEqualTo(3);
        planner.does(vote, "title", "Ranger");
        assertThat(planner.template()).contains("method: ranked");
        planner.mayNot("no_such_method", vote, "method", "borda");
        planner.mayNot("number_out_of_range", vote, "top", 21);
    }

    @Test
    void numbersStayWithinWhatATemplateHolds() {
        planner.mayNot("number_out_of_range", vote, "dots", 21);
        planner.mayNot("number_out_of_range", vote, "dots", 2, "dots_per_item", 3);
        planner.does(vote, "dots", 5, "dots_per_item", 4);
        planner.mayNot("number_out_of_range", vote, "dots", 3);
        planner.mayNot("number_out_of_range", vote, "minutes", 0);
        planner.mayNot("no_such_kind", vote, "kind", "ballot");
    }
}
