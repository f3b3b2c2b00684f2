package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** More themes than a wall can hold side by side take turns there. */
@QuarkusTest
class ManyThemesTest extends BrowserTest {

    @Test
    void oneThemeIsThereAtOnceWhicheverHadTheirTurn() {
        Room room = withThemes(8);
        room.join().post(room.school(), "Under det første temaet");
        Screen screen = screen(Device.PROJECTOR);
        screen.page().clock().install();
        ProjectorPage wall = ProjectorPage.open(screen, room);
        assertThat(wall.pager(1)).hasText("1 / 2");
        screen.page().clock().fastForward(31_000);
        assertThat(wall.pager(1)).hasText("2 / 2");
        assertThat(wall.card("Under det første temaet")).isHidden();
        room.facilitator().stage("theme", room.school());
        assertThat(wall.card("Under det første temaet")).isVisible();
        assertThat(wall.pager(1)).isHidden();
        room.facilitator().stage("theme", "all");
        assertThat(wall.pager(1)).hasText("1 / 2");
    }

    @Test
    void aRankingInANarrowColumnFillsItsHeight() {
        Room room = withThemes(8);
        Guest guest = room.join();
        long[] ideas = new long[3];
        for (int i = 0; i < ideas.length; i++) {
            ideas[i] = guest.post(room.school(), "Et ganske langt innspill som tar to linjer, nummer " + i);
        }
        room.goTo(Room.VOTE);
        for (int i = 0; i < 12; i++) {
            Guest voter = room.join();
            for (long idea : ideas) {
                voter.vote(idea);
            }
        }
        room.goTo(Room.RESULTS);
        ProjectorPage wall = ProjectorPage.open(screen(Device.LARGE_PROJECTOR), room);
        Locator rows = wall.page().locator("#ranking-" + room.school() + " tbody tr:visible");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("1=");
    }

    @Test
    void theTurnoutOfManyThemesSaysWhichPageItIs() {
        Room room = withThemes(8);
        room.goTo(Room.VOTE);
        ProjectorPage wall = projector(room);
        assertThat(wall.pager(1)).containsText("1 / ");
        assertThat(wall.turnouts().first()).isVisible();
        assertThat(wall.turnouts().last()).isHidden();
    }

    private static Room withThemes(int count) {
        Room room = Room.at(Room.WELCOME);
        for (int i = room.themes().size() + 1; i <= count; i++) {
            var made = room.facilitator().post("/w/" + room.code() + "/themes", "title", "Tema nummer " + i);
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        }
        room.goTo(Room.COLLECT);
        return room;
    }
}
