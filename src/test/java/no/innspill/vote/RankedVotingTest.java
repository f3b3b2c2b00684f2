package no.innspill.vote;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Ideas;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankedVotingTest {

    @Inject
    Workshops workshops;

    @Inject
    Ideas ideas;

    @Inject
    Groups groups;

    private Room room;
    private Guest guest;
    private long a;
    private long b;
    private long c;
    private long d;

    @BeforeEach
    void rankingBegins() {
        room = Room.at(Room.COLLECT);
        guest = room.join();
        a = guest.post(room.school(), "Alfa");
        b = guest.post(room.school(), "Beta");
        c = guest.post(room.school(), "Gamma");
        d = guest.post(room.school(), "Delta");
        room.facilitator().post("/w/" + room.code() + "/steps/" + room.steps().get(Room.VOTE), "method", "ranked");
        room.goTo(Room.VOTE);
    }

    private Map<String, Integer> ranks(JsonPath theme) {
        return theme.getMap("ranks");
    }

    @Test
    void aRankIsAnsweredWithAllTheRanksThereAre() {
        JsonPath told = guest.askToRank(a, 2).jsonPath();
        assertThat(told.getInt("left")).isEqualTo(2);
        assertThat(told.getInt("budget")).isEqualTo(3);
        assertThat(ranks(told)).isEqualTo(Map.of("" + a, 2));

        assertThat(ranks(guest.askToRank(b, 2).jsonPath())).isEqualTo(Map.of("" + b, 2));
        assertThat(ranks(guest.askToRank(b, 1).jsonPath())).isEqualTo(Map.of("" + b, 1));
        assertThat(ranks(guest.askToRank(b, 1).jsonPath())).isEqualTo(Map.of("" + b, 1));

        JsonPath mine = guest.mine();
        assertThat(mine.getString("themes[0].method")).isEqualTo("ranked");
        assertThat(mine.<String, Integer>getMap("themes[0].ranks")).isEqualTo(Map.of("" + b, 1));
        assertThat(mine.getInt("themes[0].left")).isEqualTo(2);

        assertThat(guest.takeBack(b).jsonPath().getInt("left")).isEqualTo(3);
        refused(guest.takeBack(b), 409, "no_dot_there");
    }

    @Test
    void ranksThatAreSwappedAndShiftedAllEndWhereTheyWerePut() {
        guest.rank(a, b, c);
        guest.askToRank(b, 1);
        guest.askToRank(a, 2);
        guest.askToRank(d, 3);
        guest.askToRank(c, 2);
        assertThat(guest.mine().<String, Integer>getMap("themes[0].ranks"))
                .isEqualTo(Map.of("" + b, 1, "" + c, 2, "" + d, 3));
        assertThat(Database.count("select count(*) from vote v join ballot b on b.id = v.ballot_id join budget g on"
                        + " g.id = b.budget_id where g.theme_id = " + room.school()))
                .isEqualTo(3);
    }

    @Test
    void aVoteWithoutARankOrWithOneThereIsNotIsRefused() {
        refused(guest.askToVote(a), 422, "no_such_rank");
        refused(guest.askToRank(a, 0), 422, "no_such_rank");
        refused(guest.askToRank(a, 4), 422, "no_such_rank");
        refused(guest.post("/w/" + room.code() + "/ideas/" + a + "/vote", "rank", "først"), 422, "no_such_rank");
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(3);
        room.facilitator().closeStep();
        refused(guest.askToRank(a, 1), 409, "step_closed");
        room.facilitator().reopenStep();
        room.facilitator().hide(a);
        refused(guest.askToRank(a, 1), 404, "no_such_idea");
        refused(room.stranger().askToRank(b, 1), 401, "not_joined");
    }

    @Test
    void aPlainFormGivesARankAndGoesBackToTheCard() {
        Response answer = guest.inBrowser().post("/w/" + room.code() + "/ideas/" + a + "/vote", "rank", 1);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/w/" + room.code() + "#idea-" + a);
        assertThat(guest.page()).contains("Din 1. plass: Alfa").contains("Plasser igjen: 2 av 3.");
        Response back = guest.inBrowser().post("/w/" + room.code() + "/ideas/" + a + "/vote?_method=DELETE");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(guest.page()).doesNotContain("Din 1. plass");
    }

    @Test
    void resultsSayPointsPeopleAndHowTheyWereCounted() {
        guest.rank(a, b, c);
        room.join().rank(b, a);
        room.join().rank(b);
        room.goTo(Room.RESULTS);
        String board = guest.board();
        // Beta 2 + 3 + 3, Alfa 3 + 2, Gamma 1.
        assertThat(board).contains("Førsteplass gir 3 poeng").contains("Poeng");
        assertThat(board.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .containsSubsequence(
                        "1 Beta", "3", "100 %", "8", "2 Alfa", "2", "67 %", "5", "3 Gamma", "1", "– Delta", "0");
        JsonPath again = room.facilitator()
                .get("/w/" + room.code() + "/tallies?count=firsts")
                .jsonPath();
        assertThat(again.getList("rankings[0].rows.card.text", String.class)).startsWith("Beta", "Alfa");
        assertThat(again.getList("rankings[0].rows.rank", String.class)).containsExactly("1", "2", "–", "–");
        assertThat(again.getList("rankings[0].rows.people", Integer.class)).containsExactly(2, 1, 0, 0);
        JsonPath people = room.facilitator()
                .get("/w/" + room.code() + "/tallies?count=people")
                .jsonPath();
        assertThat(people.getList("rankings[0].rows.dots", Integer.class)).containsExactly(3, 2, 1, 0);
        JsonPath dishonest = room.facilitator()
                .get("/w/" + room.code() + "/tallies?count=dots")
                .jsonPath();
        assertThat(dishonest.getString("rankings[0].counted.count")).isEqualTo("POINTS");
        refused(guest.get("/w/" + room.code() + "/tallies"), 401, "not_facilitator");
    }

    @Test
    void whoRankedTwoIdeasOfAGroupIsToldThatOneRankIsBack() {
        guest.rank(a, b, c);
        Guest other = room.join().rank(d);
        group(a, b);
        JsonPath mine = guest.mine();
        assertThat(mine.getInt("themes[0].left")).isEqualTo(1);
        assertThat(mine.<String, Integer>getMap("themes[0].ranks").values()).containsExactlyInAnyOrder(1, 3);
        assertThat(mine.getString("notices")).contains("Én plass er tilbake hos deg");
        assertThat(other.mine().getString("notices")).doesNotContain("tilbake hos deg");
    }

    private void group(long... members) {
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = workshops.byCode(room.code()).orElseThrow();
            groups.gather(
                    workshop,
                    workshop.plan().theme(room.school()).orElseThrow(),
                    new Heading("Samlet"),
                    ideas.in(workshop, List.of(members[0], members[1])),
                    Instant.EPOCH);
        });
    }

    @Test
    void nothingOfRanksIsInAnybodyElsesPagesOrFramesBeforeTheResults() {
        Guest other = room.join();
        OpenScreen phone = OpenScreen.of(room, other, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        guest.rank(a, b);
        guest.askToRank(c, 1);
        guest.takeBack(b);
        // All views are told of the timer: whoever has that has everything before.
        room.facilitator().timer("minutes", 1);
        long latest = room.revision();
        for (OpenScreen screen : List.of(phone, wall)) {
            screen.awaitRevision(latest);
            screen.frames().forEach(frame -> frame.path("parts")
                    .forEach(part -> assertThat(part.path("id").asText()).matches("turnout-\\d+|timer")));
        }
        assertThat(other.board() + other.page() + room.facilitator().wall())
                .doesNotContain("class=\"ranking\"")
                .doesNotContain("oeng</th>");
        phone.close();
        wall.close();
    }

    @Test
    void aVoteWithVotesDoesNotBecomeRankedOrTheOtherWayRound() {
        String step = "/w/" + room.code() + "/steps/" + room.steps().get(Room.VOTE);
        guest.rank(a);
        refused(room.facilitator().post(step, "method", "approval"), 409, "step_has_votes");
        refused(room.facilitator().post(step, "top", "3"), 409, "step_has_votes");
        refused(room.facilitator().post(step, "method", "lots"), 422, "no_such_method");
        guest.takeBack(a);
        assertThat(room.facilitator().post(step, "method", "approval").statusCode())
                .isEqualTo(200);
        guest.vote(a);
        refused(room.facilitator().post(step, "method", "ranked"), 409, "step_has_votes");
    }
}
