package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Problems;
import org.junit.jupiter.api.Test;

/** What a table passes on: by hand up to a number, or by its vote; and what the facilitator can do about it. */
@QuarkusTest
class PassingTest {

    @Test
    void aTablePassesOnSoManyOfEachThemeAndCanTakeBack() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long a = one.post(tables.room().school(), "A");
        long b = one.post(tables.room().school(), "B");
        long c = one.post(tables.room().school(), "C");
        long road = one.post(tables.room().road(), "Vei");
        assertThat(pass(tables, one, a).statusCode()).isEqualTo(200);
        assertThat(pass(tables, one, b).statusCode()).isEqualTo(200);
        Problems.refused(pass(tables, one, c), 409, "passed_enough");
        assertThat(pass(tables, one, road).statusCode()).isEqualTo(200);
        assertThat(one.board()).contains("2 av 2 er sendt videre");

        assertThat(one.delete(tables.path("/ideas/" + a + "/passing")).statusCode())
                .isEqualTo(200);
        assertThat(pass(tables, one, c).statusCode()).isEqualTo(200);
        tables.goTo(Tables.PLENARY);
        assertThat(cards(one)).containsExactlyInAnyOrder(b, c, road);
    }

    @Test
    void passingTwiceIsPassingOnce() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long a = one.post(tables.room().school(), "A");
        assertThat(pass(tables, one, a).jsonPath().getInt("passed")).isEqualTo(1);
        assertThat(pass(tables, one, a).jsonPath().getInt("passed")).isZero();
    }

    @Test
    void nobodyPassesOnWhenTablesAreNotAtWork() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest nowhere = tables.room().join();
        long a = one.post(tables.room().school(), "A");
        Problems.refused(pass(tables, nowhere, a), 409, "at_no_table");
        tables.goTo(Tables.VOTE);
        Problems.refused(pass(tables, one, a), 409, "not_at_tables");
        tables.goTo(Tables.PLENARY);
        Problems.refused(pass(tables, one, a), 409, "not_at_tables");
    }

    /** Table 1: A has 2 votes, B 1, C 1, D 0. The step passes on one; D ties with nobody. */
    @Test
    void aTablePassesOnWhatCameOutOnTopOfItsOwnVote() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest neighbour = tables.at("1");
        Guest two = tables.at("2");
        long a = one.post(tables.room().school(), "A");
        long b = one.post(tables.room().school(), "B");
        one.post(tables.room().school(), "D");
        long theirs = two.post(tables.room().school(), "Deres");
        tables.goTo(Tables.VOTE);
        one.vote(a, b);
        neighbour.vote(a);
        two.vote(theirs);
        Problems.refused(one.post(tables.path("/passings")), 409, "not_at_tables");
        tables.goTo(Tables.RESULTS);

        assertThat(one.board())
                .containsSubsequence("Send det øverste til plenum", "Gjelder alle temaene", "id=\"tabs\"");
        assertThat(one.post(tables.path("/passings")).jsonPath().getInt("passed"))
                .isEqualTo(1);
        assertThat(one.board()).contains("er sendt.").doesNotContain("Send det øverste til plenum");
        Problems.refused(one.post(tables.path("/passings")), 409, "all_passed");
        tables.goTo(Tables.PLENARY_COLLECT);
        assertThat(cards(one)).containsExactly(a);
    }

    @Test
    void whereTooManyTieTheTableChoosesItself() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long a = one.post(tables.room().school(), "A");
        long b = one.post(tables.room().school(), "B");
        tables.goTo(Tables.VOTE);
        one.vote(a, b);
        tables.goTo(Tables.RESULTS);
        Problems.refused(one.post(tables.path("/passings")), 409, "tied_at_top");
        Problems.refused(tables.room().facilitator().post(tables.path("/plenary")), 409, "tied_at_top");
        assertThat(pass(tables, one, b).statusCode()).isEqualTo(200);
        Problems.refused(one.post(tables.path("/passings")), 409, "all_passed");
        assertThat(one.board()).doesNotContain("Send det øverste til plenum");
    }

    /** One may be passed on of each theme: in the first the table has chosen by hand, in the second it has not yet. */
    @Test
    void whatTheTableChoseByHandCountsInItsThemeAndTheVoteDecidesTheOther() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long a = one.post(tables.room().school(), "A");
        long chosen = one.post(tables.room().school(), "Valgt for hånd");
        long road = one.post(tables.room().road(), "Vei");
        tables.goTo(Tables.VOTE);
        one.vote(a, road);
        tables.goTo(Tables.RESULTS);
        assertThat(pass(tables, one, chosen).statusCode()).isEqualTo(200);
        assertThat(one.post(tables.path("/passings")).statusCode()).isEqualTo(200);
        assertThat(one.board()).contains("er sendt.");
        tables.goTo(Tables.PLENARY_COLLECT);
        assertThat(cards(one)).containsExactlyInAnyOrder(chosen, road);
    }

    @Test
    void aTableSeesItsOwnVotesAndThePlenaryEverybodys() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        long a = one.post(tables.room().school(), "Felles tanke");
        long theirs = two.post(tables.room().school(), "Deres egen");
        tables.goTo(Tables.VOTE);
        one.vote(a);
        two.vote(theirs);
        tables.goTo(Tables.RESULTS);
        assertThat(one.board()).contains("Felles tanke").doesNotContain("Deres egen");
        assertThat(two.board()).contains("Deres egen").doesNotContain("Felles tanke");
        assertThat(tables.room().facilitator().wall()).doesNotContain("Felles tanke");
    }

    @Test
    void aVoteStaysAtTheTableWhereItWasCast() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest mover = tables.at("1");
        Guest two = tables.at("2");
        long own = one.post(tables.room().school(), "Felles tanke");
        two.post(tables.room().school(), "Deres egen");
        tables.goTo(Tables.VOTE);
        one.vote(own);
        mover.vote(own);
        mover.post(tables.path("/seat"), "table", "2");
        tables.goTo(Tables.RESULTS);
        assertThat(one.board()).contains("2 av 2 stemte", "data-unit=\"personer\">2<");
        assertThat(two.board()).contains("0 av 2 stemte");
    }

    @Test
    void theFacilitatorBringsEveryTablesTopToThePlenaryAndCanTakeItBack() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        long a = one.post(tables.room().school(), "A");
        one.post(tables.room().school(), "Ingen stemte på denne");
        long b = two.post(tables.room().school(), "B");
        Problems.refused(tables.room().facilitator().post(tables.path("/plenary")), 409, "nothing_to_pass");
        tables.goTo(Tables.VOTE);
        one.vote(a);
        two.vote(b);
        tables.goTo(Tables.PLENARY);
        assertThat(cards(one)).isEmpty();

        Response brought = tables.room().facilitator().post(tables.path("/plenary"), "few", 1);
        assertThat(brought.jsonPath().getList("ideas", Long.class)).containsExactlyInAnyOrder(a, b);
        assertThat(cards(one)).containsExactlyInAnyOrder(a, b);
        Problems.refused(tables.room().facilitator().post(tables.path("/plenary"), "few", 1), 409, "all_passed");
        assertThat(tables.room().facilitator().post(tables.path("/undoing")).statusCode())
                .isEqualTo(200);
        assertThat(cards(one)).isEmpty();
    }

    @Test
    void theFacilitatorBringsOneIdeaAndSendsItBack() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long a = one.post(tables.room().school(), "A");
        tables.goTo(Tables.PLENARY);
        assertThat(tables.room()
                        .facilitator()
                        .post(tables.path("/ideas/" + a + "/plenary"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(cards(one)).containsExactly(a);
        assertThat(tables.room()
                        .facilitator()
                        .delete(tables.path("/ideas/" + a + "/plenary"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(cards(one)).isEmpty();
    }

    @Test
    void aGroupIsOfOneTableAndGoesAsAWhole() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        long a = one.post(tables.room().school(), "Ladere ved skolen");
        long b = one.post(tables.room().school(), "Flere ladere ved skolen");
        long theirs = tables.at("2").post(tables.room().school(), "Ladere ved skolene");
        Problems.refused(gather(tables, a, theirs), 409, "at_different_tables");

        long group = gather(tables, a, b).jsonPath().getLong("id");
        tables.goTo(Tables.GROUP);
        assertThat(one.post(tables.path("/groups/" + group + "/passing")).statusCode())
                .isEqualTo(200);
        tables.goTo(Tables.PLENARY);
        assertThat(tables.at("3").board()).contains("group-" + group, "idea-" + a, "idea-" + b);
    }

    @Test
    void thePlenaryVotesOnWhatIsThere() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        long stays = one.post(tables.room().school(), "Blir");
        long goes = one.post(tables.room().school(), "Går");
        pass(tables, one, goes);
        tables.goTo(Tables.PLENARY_VOTE);
        two.vote(goes);
        Problems.refused(two.askToVote(stays), 404, "no_such_idea");
        Problems.refused(one.askToVote(stays), 404, "no_such_idea");
        tables.goTo(Tables.PLENARY_RESULTS);
        assertThat(one.board()).contains("Går").contains("Fra Bord 1").doesNotContain("Blir");
    }

    @Test
    void theMatrixIsAboutThePlenary() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        one.post(tables.room().school(), "Blir");
        pass(tables, one, one.post(tables.room().school(), "Går"));
        tables.goTo(Tables.MATRIX);
        assertThat(one.board()).contains("Går").doesNotContain("Blir");
    }

    private static Response pass(Tables tables, Guest guest, long idea) {
        return guest.post(tables.path("/ideas/" + idea + "/passing"));
    }

    private static Response gather(Tables tables, long... ideas) {
        Object[] fields = new Object[ideas.length * 2];
        for (int i = 0; i < ideas.length; i++) {
            fields[2 * i] = "idea";
            fields[2 * i + 1] = ideas[i];
        }
        return tables.room().facilitator().post(tables.path("/groups"), fields);
    }

    /** The ideas on the board, by their cards. */
    private static List<Long> cards(Guest guest) {
        return Pattern.compile("id=\"idea-(\\d+)\"")
                .matcher(guest.board())
                .results()
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
    }
}
