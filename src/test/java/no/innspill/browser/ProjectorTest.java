package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The wall shows what the facilitator wants the room to see, and nothing else. */
@QuarkusTest
class ProjectorTest extends BrowserTest {

    @Test
    void aFrozenWallStandsStillButForWhatIsTakenAway() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        Guest guest = meeting.guest();
        guest.posts(1, "Sto der fra før");
        long unseemly = guest.posts(1, "Skal bort");
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        assertThat(wall.card("Skal bort")).isVisible();
        control.freeze();
        guest.posts(1, "Kom for sent");
        meeting.advanceTo("group");
        meeting.hide(unseemly);
        assertThat(wall.card("Skal bort")).hasCount(0);
        assertThat(wall.card("Kom for sent")).hasCount(0);
        assertThat(wall.card("Sto der fra før")).isVisible();
        wall.page().reload();
        assertThat(wall.card("Sto der fra før")).isVisible();
        assertThat(wall.card("Kom for sent")).hasCount(0);
        control.thaw();
        assertThat(wall.card("Kom for sent")).isVisible();
    }

    @Test
    void aBlackWallHasNothingOnItAtAll() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        Guest guest = meeting.guest();
        guest.posts(1, "Skal ikke ses nå");
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        assertThat(wall.card("Skal ikke ses nå")).isVisible();
        control.black();
        wall.shows("black");
        assertThat(wall.board()).isEmpty();
        int before = wall.screen().framesSoFar();
        guest.posts(1, "Skrevet i mørket");
        assertThat(control.card("Skrevet i mørket")).isVisible();
        control.light();
        assertThat(wall.card("Skrevet i mørket")).isVisible();
        assertThat(wall.screen().framesSince(before))
                .filteredOn(frame -> frame.contains("Skrevet"))
                .hasSize(1);
    }

    @Test
    void theFacilitatorChoosesWhatTheWallShows() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        Guest guest = meeting.guest();
        guest.posts(1, "Under det første temaet");
        guest.posts(2, "Under det andre temaet");
        ControlPage control = control(meeting);
        ProjectorPage wall = projector(meeting);
        assertThat(wall.cardsInSight()).hasCount(2);
        control.showTheme(2);
        assertThat(wall.cardsInSight()).hasCount(1);
        assertThat(wall.card("Under det andre temaet")).isVisible();
        control.show("question");
        wall.shows("question");
        control.show("join");
        wall.shows("join");
        control.show("agenda");
        assertThat(wall.cardsInSight()).hasCount(2);
        // Results are not for the wall before they are for the room.
        control.show("results");
        wall.shows("text");
    }

    @Test
    void manyIdeasTurnTheirPagesByThemselves() {
        Meeting meeting = meeting().advanceTo("collect").advanceTo("collect");
        Guest guest = meeting.guest();
        for (int i = 1; i <= 30; i++) {
            guest.posts(1, "Innspill nummer " + i + " handler om det samme, men med noen flere ord for hver gang");
        }
        meeting.order("/stage", Map.of("theme", String.valueOf(meeting.themes().get(0))));
        Screen screen = screen(Device.PROJECTOR);
        screen.page().clock().install();
        ProjectorPage wall = ProjectorPage.open(screen, meeting);
        assertThat(wall.pager(1)).containsText("1 / ");
        int pages = Integer.parseInt(wall.pager(1).innerText().replaceFirst(".*/ ", ""));
        Set<String> seen = new LinkedHashSet<>();
        for (int page = 1; page <= pages; page++) {
            assertThat(wall.pager(1)).hasText(page + " / " + pages);
            seen.addAll(wall.cardsInSight().allInnerTexts());
            screen.page().clock().fastForward(9_500);
        }
        assertThat(seen).hasSize(30);
        assertThat(wall.pager(1)).hasText("1 / " + pages);
        assertThat(wall.page().evaluate("document.documentElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
    }

    @Test
    void theWallOfASilentStepAndOfAVoteTellsNothing() {
        Meeting meeting = meeting().advanceTo("collect");
        Guest guest = meeting.guest();
        ProjectorPage wall = projector(meeting);
        long idea = guest.posts(1, "Tenkt i stillhet");
        assertThat(wall.board()).containsText("1");
        Cast.knowNothingOf("Tenkt i stillhet", wall.screen());
        meeting.order("/stage", Map.of("shows", "ideas"));
        meeting.order("/stage", Map.of("shows", "timer"));
        wall.shows("timer");
        Cast.knowNothingOf("Tenkt i stillhet", wall.screen());
        meeting.advanceTo("vote");
        guest.votesFor(idea);
        wall.shows("vote");
        assertThat(wall.turnouts().first()).containsText("1 av 1");
        Cast.knowNothingOf("Tenkt i stillhet", wall.screen());
    }
}
