package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Problems;
import org.junit.jupiter.api.Test;

/** Tables that take turns with the themes, and tables that want help. */
@QuarkusTest
class RoundsTest {

    @Test
    void theWallCountsWhatATableHasSentOfTheThemeWhoseTurnItIs() {
        Tables tables = Tables.at(Tables.FIRST_ROUND);
        Guest one = tables.at("1");
        for (String text : List.of("Én", "To", "Tre")) {
            send(tables, one, one.post(tables.room().school(), text));
        }
        assertThat(tables.room().facilitator().wall()).contains("3 av 3 sendt");
        tables.goTo(Tables.SECOND_ROUND);
        String wall = tables.room().facilitator().wall();
        assertThat(wall)
                .doesNotContain("3 av 3 sendt")
                .doesNotContain("3 innspill")
                .contains("0 av 3 sendt");
        send(tables, one, one.post(tables.room().road(), "Fire"));
        assertThat(tables.room().facilitator().wall()).containsOnlyOnce("1 av 3 sendt");
    }

    private static void send(Tables tables, Guest guest, long idea) {
        assertThat(guest.post(tables.path("/ideas/" + idea + "/passing")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTableHasOneThemeAndTheNextInTheNextRound() {
        Tables tables = Tables.at(Tables.FIRST_ROUND);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        long school = tables.room().school();
        long road = tables.room().road();
        assertThat(one.board()).contains("items-" + school).doesNotContain("items-" + road);
        assertThat(two.board()).contains("items-" + road).doesNotContain("items-" + school);
        one.post(school, "Fra første runde");
        Problems.refused(one.post(tables.path("/ideas"), "theme", road, "text", "Ikke nå"), 409, "not_this_theme");

        tables.goTo(Tables.SECOND_ROUND);
        assertThat(one.board()).contains("items-" + road).doesNotContain("items-" + school);
        assertThat(two.board()).contains("items-" + school).doesNotContain("Fra første runde");
        one.post(road, "Fra andre runde");
    }

    @Test
    void inARoundATablesWorkIsThatOfItsThemeOfTheRound() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        one.post(tables.room().road(), "Fra før");
        tables.goTo(Tables.FIRST_ROUND);
        assertThat(work(tables)).isEqualTo(0);
        one.post(tables.room().school(), "Fra første runde");
        assertThat(work(tables)).isEqualTo(1);
        tables.goTo(Tables.SECOND_ROUND);
        assertThat(work(tables)).isEqualTo(1);
        one.post(tables.room().road(), "Fra andre runde");
        assertThat(work(tables)).isEqualTo(2);
        assertThat(tables.room().facilitator().wall()).contains("0 av 3 sendt");
    }

    /** How many ideas the control view counts at the first table. */
    private static int work(Tables tables) {
        String row = tables.room().facilitator().board().split("<tr id=\"table-", -1)[1];
        return Integer.parseInt(row.split("<td>", -1)[2].split("</td>", -1)[0]);
    }

    @Test
    void whoSitsAtNoTableHasAllThemesInARound() {
        Tables tables = Tables.at(Tables.FIRST_ROUND);
        Guest nowhere = tables.room().join();
        nowhere.post(tables.room().school(), "Skole");
        nowhere.post(tables.room().road(), "Vei");
    }

    @Test
    void aTableAsksForHelpAndIsHelped() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        assertThat(one.post(tables.path("/help")).jsonPath().getBoolean("help")).isTrue();
        assertThat(tables.room().facilitator().board()).contains("help-at-1");
        assertThat(tables.at("1").board()).as("a neighbour").contains("/help?_method=DELETE");
        assertThat(tables.at("2").board()).doesNotContain("/help?_method=DELETE");

        tables.room().facilitator().delete(tables.path("/tables/1/help"));
        assertThat(tables.room().facilitator().board()).doesNotContain("help-at-1");
        assertThat(one.board()).doesNotContain("/help?_method=DELETE");
    }

    @Test
    void helpIsPushedToTheControlView() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        try (OpenScreen control = OpenScreen.of(tables.room(), tables.room().facilitator(), "control")) {
            one.post(tables.path("/help"));
            control.awaitRevision(tables.room().revision());
            assertThat(control.said()).contains("help-at-1");
        }
    }

    @Test
    void askingTwiceIsAskingOnceAndItCanBeTakenBack() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        one.post(tables.path("/help"));
        long revision = tables.room().revision();
        one.post(tables.path("/help"));
        assertThat(tables.room().revision()).isEqualTo(revision);
        one.delete(tables.path("/help"));
        assertThat(tables.room().facilitator().board()).doesNotContain("help-at-1");
    }

    @Test
    void onlyATableAsksAndOnlyTheFacilitatorHelps() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Problems.refused(tables.room().join().post(tables.path("/help")), 409, "at_no_table");
        Problems.refused(one.delete(tables.path("/tables/1/help")), 401, "not_facilitator");
        Problems.refused(tables.room().facilitator().delete(tables.path("/tables/9/help")), 422, "no_such_table");
    }
}
