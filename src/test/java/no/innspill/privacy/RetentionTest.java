package no.innspill.privacy;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import no.innspill.Database;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {

    @Inject
    Deletion deletion;

    @Test
    void aWorkshopIsKeptFromWhenItWasLastUsed() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        age(room);
        room.join().post(room.school(), "Tatt i bruk igjen");
        anHourPasses();
        assertThat(room.join().board()).contains("Tatt i bruk igjen");
    }

    @Test
    void theFacilitatorMovesTheDayWithinWhatTheOperatorAllows() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        String retention = "/w/" + room.code() + "/retention";
        String day = LocalDate.now(ZoneId.systemDefault()).plusDays(200).toString();
        assertThat(room.facilitator().post(retention, "until", day).jsonPath().getString("until"))
                .isEqualTo(day);
        age(room);
        anHourPasses();
        assertThat(room.join().board()).isNotEmpty();
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/plan")
                        .asString())
                .contains(day);
        Response tooLate = room.facilitator().post(retention, "until", day(400));
        refused(tooLate, 422, "no_such_day");
        assertThat(tooLate.jsonPath().getString("detail")).containsPattern("\\d\\. \\p{L}+ \\d{4}\\.$");
        refused(room.facilitator().post(retention, "until", day(0)), 422, "no_such_day");
        refused(room.facilitator().post(retention, "until", "snart"), 422, "no_such_day");
        refused(room.join().post(retention, "until", day), 401, "not_facilitator");
    }

    @Test
    void theDayStandsWhereEverybodySeesIt() {
        Room room = Room.open();
        String day = LocalDate.now(ZoneId.systemDefault()).plusDays(30).toString();
        room.facilitator().post("/w/" + room.code() + "/retention", "until", day);
        String written = String.valueOf(
                LocalDate.now(ZoneId.systemDefault()).plusDays(30).getYear());
        assertThat(room.stranger().page())
                .contains("slettes etter")
                .doesNotContain("senest")
                .contains(written);
        assertThat(room.facilitator().board()).contains("Alt slettes etter").contains(written);
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/report")
                        .asString())
                .contains("Alt slettes etter");
    }

    @Test
    void theControlViewWarnsWhenTheDayIsNearAndNothingWasTakenAlong() {
        Room room = Room.at(Room.COLLECT);
        assertThat(room.facilitator().board()).doesNotContain("ingen har lastet ned rapporten");
        room.facilitator().post("/w/" + room.code() + "/retention", "until", day(5));
        assertThat(room.facilitator().board()).contains("ingen har lastet ned rapporten");
        room.facilitator().get("/w/" + room.code() + "/report.md");
        org.awaitility.Awaitility.await("the export")
                .until(() -> !room.facilitator().board().contains("ingen har lastet ned rapporten"));
    }

    @Test
    void whatHappensToWhatPeopleWriteIsSaidInTenLines() {
        Room room = Room.open();
        assertThat(room.stranger().page()).contains("/w/" + room.code() + "/privacy");
        for (String[] expected :
                new String[][] {{"nb", "kan bli offentlig"}, {"nn", "kan bli offentleg"}, {"en", "may become public"}
                }) {
            String page = room.stranger()
                    .inBrowser()
                    .get("/w/" + room.code() + "/privacy?lang=" + expected[0])
                    .asString();
            assertThat(page).contains(expected[1]);
            assertThat(page.split("<li>", -1)).hasSizeGreaterThanOrEqualTo(11);
            Language language = Language.of(expected[0]).orElseThrow();
            assertThat(page)
                    .as("one way out leaves all where it is, so the one that deletes is named")
                    .contains(Messages.say(language, "board_leave"));
        }
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.systemDefault()).plusDays(ahead).toString();
    }

    private void anHourPasses() {
        deletion.deleteWhatIsDue(0);
        deletion.deleteWhatIsDue(Duration.ofHours(1).toNanos());
    }

    private static void age(Room room) throws SQLException {
        Database.change(
                "update workshop set last_used_at = current_timestamp - interval '91' day where code = ?", room.code());
    }
}
