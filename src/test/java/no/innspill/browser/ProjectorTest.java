package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.Samples;
import no.innspill.idea.IdeaText;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wall shows what the facilitator wants the room to see, and nothing else. */
@QuarkusTest
class ProjectorTest extends BrowserTest {

    @Test
    void aFrozenWallStandsStillButForWhatIsTakenAway() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Sto der fra før");
        long unseemly = guest.post(room.school(), "Skal bort");
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        assertThat(wall.card("Skal bort")).isVisible();
        control.wall().freeze();
        guest.post(room.school(), "Kom for sent");
        room.goTo(Room.GROUP);
        room.facilitator().hide(unseemly);
        assertThat(wall.card("Skal bort")).hasCount(0);
        assertThat(wall.card("Kom for sent")).hasCount(0);
        assertThat(wall.card("Sto der fra før")).isVisible();
        wall.page().reload();
        assertThat(wall.card("Sto der fra før")).isVisible();
        assertThat(wall.card("Kom for sent")).hasCount(0);
        control.wall().thaw();
        assertThat(wall.card("Kom for sent")).isVisible();
    }

    @Test
    void aBlackWallHasNothingOnItAtAll() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Skal ikke ses nå");
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        assertThat(wall.card("Skal ikke ses nå")).isVisible();
        control.wall().black();
        wall.shows("black");
        assertThat(wall.board()).isEmpty();
        int before = wall.screen().framesSoFar();
        guest.post(room.school(), "Skrevet i mørket");
        assertThat(control.card("Skrevet i mørket")).isVisible();
        control.wall().light();
        assertThat(wall.card("Skrevet i mørket")).isVisible();
        assertThat(wall.screen().framesSince(before))
                .filteredOn(frame -> frame.contains("Skrevet"))
                .hasSize(1);
    }

    @Test
    void theFacilitatorChoosesWhatTheWallShows() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Under det første temaet");
        guest.post(room.road(), "Under det andre temaet");
        ControlPage control = control(room);
        ProjectorPage wall = projector(room);
        assertThat(wall.cardsInSight()).hasCount(2);
        control.wall().showTheme(2);
        assertThat(wall.cardsInSight()).hasCount(1);
        assertThat(wall.card("Under det andre temaet")).isVisible();
        control.wall().show("question");
        wall.shows("question");
        control.wall().show("join");
        wall.shows("join");
        control.wall().show("agenda");
        assertThat(wall.cardsInSight()).hasCount(2);
        // Results are not for the wall before they are for the room.
        control.wall().show("results");
        wall.shows("text");
    }

    @Test
    void theControlViewShowsWhatIsOnTheWall() {
        Room room = Room.at(Room.COLLECT);
        ControlPage control = control(room);
        FrameLocator preview = control.page().frameLocator("iframe");
        assertThat(preview.locator("[data-shows=ideas]")).isVisible();
        assertThat(preview.getByRole(AriaRole.NAVIGATION)).isHidden();
        control.wall().black();
        assertThat(preview.locator("[data-shows=black]")).isAttached();
        control.wall().light();
        control.wall().show("join");
        assertThat(preview.locator("[data-shows=join]")).isVisible();
        assertThat(control.page().locator("iframe").boundingBox().height).isGreaterThan(120);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECTOR", "LARGE_PROJECTOR"})
    void manyIdeasTurnTheirPagesByThemselves(Device device) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 1; i <= 40; i++) {
            guest.post(
                    room.school(),
                    "Innspill nummer " + i + " handler om det samme, men med noen flere ord for hver gang");
        }
        room.facilitator().stage("theme", room.school());
        Screen screen = screen(device);
        screen.page().clock().install();
        ProjectorPage wall = ProjectorPage.open(screen, room);
        assertThat(wall.pager(1)).containsText("1 / ");
        int pages = Integer.parseInt(wall.pager(1).innerText().replaceFirst(".*/ ", ""));
        Set<String> seen = new LinkedHashSet<>();
        for (int page = 1; page <= pages; page++) {
            assertThat(wall.pager(1)).hasText(page + " / " + pages);
            // What has heard nothing for as long as a page is read covers what it shows until it is heard again.
            assertThat(wall.cardsInSight().first()).isVisible();
            seen.addAll(wall.cardsInSight().allInnerTexts());
            int seconds = Integer.parseInt(
                    wall.page().locator("#ideas-" + room.school()).getAttribute("data-turns"));
            screen.page().clock().fastForward(1_000L * seconds + 500);
        }
        assertThat(seen).hasSize(40);
        assertThat(wall.pager(1)).hasText("1 / " + pages);
        wall.page().mouse().wheel(0, 500);
        assertThat(wall.page().evaluate("window.scrollY")).isEqualTo(0);
    }

    @Test
    void theWallOfASilentStepAndOfAVoteTellsNothing() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();
        ProjectorPage wall = projector(room);
        long idea = guest.post(room.school(), "Tenkt i stillhet");
        assertThat(wall.board()).containsText("1");
        Cast.knowNothingOf("Tenkt i stillhet", wall.screen());
        room.facilitator().stage("shows", "ideas");
        room.facilitator().stage("shows", "timer");
        wall.shows("timer");
        Cast.knowNothingOf("Tenkt i stillhet", wall.screen());
        room.goTo(Room.VOTE);
        guest.vote(idea);
        wall.shows("vote");
        assertThat(wall.turnouts().first()).containsText("1 av 1");
        assertThat(wall.page().content()).doesNotContain("Tenkt i stillhet");
    }

    @Test
    void aThousandOddIdeasDoNotJamTheWall() throws IOException {
        Room room = ofOddIdeas(1_000);
        room.facilitator().stage("theme", room.school());
        ProjectorPage wall = projector(room);
        assertThat(wall.pager(1)).containsText("1 / ");
        assertThat(wall.cardsInSight().first()).isVisible();
        room.facilitator().stage("theme", room.road());
        assertThat(wall.cardsInSight()).hasCount(0);
    }

    private static Room ofOddIdeas(int many) throws IOException {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "Det første");
        ObjectMapper json = new ObjectMapper();
        ObjectNode archive = (ObjectNode) json.readTree(
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray());
        List<String> odd = Samples.hard().stream()
                .map(text -> Clusters.cut(Cleaning.text(text), IdeaText.LIMIT))
                .filter(text -> !Cleaning.showsNothing(text))
                .toList();
        ArrayNode ideas = (ArrayNode) archive.get("ideas");
        for (int i = 2; i <= many; i++) {
            ideas.add(ideas.get(0).<ObjectNode>deepCopy().put("number", i).put("text", odd.get(i % odd.size())));
        }
        return Room.planned(json.writeValueAsBytes(archive));
    }
}
