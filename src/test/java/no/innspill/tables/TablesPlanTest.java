package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Problems;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Making tables, choosing one, and what the facilitator sees of them. */
@QuarkusTest
class TablesPlanTest {

    @Test
    void theFacilitatorMakesNumberedTablesAndNamesThem() {
        Room room = Room.open();
        String base = "/w/" + room.code();
        assertThat(room.facilitator().post(base + "/numbered-tables", "many", 2).statusCode())
                .isEqualTo(200);
        long named = room.facilitator()
                .post(base + "/tables", "label", "Ved vinduet")
                .jsonPath()
                .getLong("id");
        assertThat(room.stranger().page()).contains("Bord 1", "Bord 2", "Ved vinduet");
        assertThat(room.facilitator()
                        .post(base + "/tables/" + named, "label", "Ved døra")
                        .statusCode())
                .isEqualTo(200);
        assertThat(room.stranger().page()).contains("Ved døra").doesNotContain("Ved vinduet");
        Problems.refused(room.facilitator().post(base + "/numbered-tables", "many", 61), 422, "number_out_of_range");
        Problems.refused(room.facilitator().post(base + "/tables", "label", "Bord 1"), 409, "label_taken");
    }

    @Test
    void whatIsDoneToTheTablesCanBeTakenBack() {
        Room room = Room.open();
        String base = "/w/" + room.code();
        room.facilitator().post(base + "/numbered-tables", "many", 3);
        room.join("table", "2");
        room.facilitator().post(base + "/ballots", "ballots", "person");
        room.facilitator().post(base + "/tables", "label", "Ved vinduet");
        for (int i = 0; i < 3; i++) {
            assertThat(room.facilitator().post(base + "/undoing").statusCode()).isEqualTo(200);
        }
        // Somebody sits at the second one by now.
        assertThat(room.stranger().page()).contains("Bord 2").doesNotContain("Bord 1", "Bord 3", "Ved vinduet");
        assertThat(room.facilitator().get(base + "/template.yaml").asString()).doesNotContain("ballots");
    }

    @Test
    void aTableThatComesBackHasTheNumberThatIsOnItsSheet() {
        Tables tables = Tables.at(Tables.COLLECT);
        long last = tableIds(tables)[2];
        tables.room().facilitator().delete(tables.path("/tables/" + last));
        assertThat(tables.room().stranger().page()).doesNotContain("Bord 3");
        tables.room().facilitator().delete(tables.path("/tables/" + tableIds(tables)[0]));
        tables.room().facilitator().post(tables.path("/undoing"));
        tables.room().facilitator().post(tables.path("/undoing"));
        for (String number : new String[] {"1", "2", "3"}) {
            assertThat(tables.at(number).board()).contains("Bord " + number);
        }
    }

    @Test
    void aTableWhereSomebodySitsStays() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest someone = tables.at("2");
        long id = tableIds(tables)[1];
        Problems.refused(tables.room().facilitator().delete(tables.path("/tables/" + id)), 409, "table_in_use");
        someone.post(tables.path("/seat"), "table", "");
        assertThat(tables.room()
                        .facilitator()
                        .delete(tables.path("/tables/" + id))
                        .statusCode())
                .isEqualTo(200);
        Problems.refused(someone.post(tables.path("/seat"), "table", "2"), 422, "no_such_table");
    }

    @Test
    void aTablesOwnCodeLeadsToItsSeat() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest stranger = tables.room().stranger();
        String where =
                stranger.inBrowser().get("/" + tables.room().code() + "/2").header("Location");
        assertThat(where).endsWith("/w/" + tables.room().code() + "?table=2");
        assertThat(stranger.inBrowser().get(tables.path("?table=99")).asString())
                .contains("Det finnes ikke noe bord 99 her")
                .contains("id=\"table\"");
        assertThat(stranger.inBrowser().get(tables.path("?table=2")).asString()).doesNotContain("Det finnes ikke");
        assertThat(stranger.inBrowser().get(tables.path("?table=2")).asString())
                .contains("<option dir=\"auto\" value=\"2\" selected>Bord 2</option>");

        Guest someone = tables.at("1");
        assertThat(someone.inBrowser().get(tables.path("?table=2")).asString()).contains("Flytt til Bord 2");
        assertThat(someone.inBrowser().get(tables.path("?table=1")).asString()).doesNotContain("Flytt til");
        assertThat(tables.room()
                        .facilitator()
                        .inBrowser()
                        .get(tables.path("/paper/tables"))
                        .asString())
                .contains("Bord 1", "Bord 2", "Bord 3");
    }

    @Test
    void theFacilitatorSeesHowTheTablesAreGettingOn() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.room().join("table", "1", "people", "4");
        long a = one.post(tables.room().school(), "A");
        one.post(tables.room().school(), "B");
        one.post(tables.path("/ideas/" + a + "/passing"));
        long[] ids = tableIds(tables);
        assertThat(row(tables, ids[0])).contains("<td>4</td>", "0 av 1", "<td>2</td><td>1</td>", "under ett minutt");
        assertThat(row(tables, ids[1])).contains("<td>0</td>", "Ingen har begynt");

        tables.goTo(Tables.VOTE);
        one.vote(a);
        // Four people with three votes in each of two themes, and one vote cast.
        assertThat(row(tables, ids[0])).contains("<td>23</td>");
    }

    @Test
    void theTemplateHasTheTables() {
        Tables tables = new Tables();
        String yaml =
                tables.room().facilitator().get(tables.path("/template.yaml")).asString();
        assertThat(yaml).contains("tables:", "Bord 3", "ballots: person", "per_table: true", "passes: 1");
    }

    private static String row(Tables tables, long id) {
        String board = tables.room().facilitator().board();
        int from = board.indexOf("<tr id=\"table-" + id + "\"");
        assertThat(from).isPositive();
        return board.substring(from, board.indexOf("</tr>", from));
    }

    private static long[] tableIds(Tables tables) {
        return Pattern.compile("<tr id=\"table-(\\d+)\"")
                .matcher(tables.room().facilitator().board())
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .toArray();
    }
}
