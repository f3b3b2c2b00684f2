package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;

/** The wall can be read from the last row, in every step and at the sizes that projectors have. */
@QuarkusTest
class WallSizesTest extends BrowserTest {

    private static final List<Device> PROJECTORS =
            List.of(Device.LARGE_PROJECTOR, Device.PROJECTOR, Device.OLD_PROJECTOR);

    private static final List<String> IDEAS = List.of(
            "Felles innlogging for alle læremidler",
            "Vi trenger hjelp til å vurdere personvern (DPIA), for i dag gjør alle de 356 kommunene den samme jobben hver for seg.",
            "Mer penger!!",
            "Nynorsk i alle digitale læremiddel",
            "Skjermfri småskole",
            "En nasjonal katalog over apper som er vurdert, med pris, personvern, universell utforming og hvilke"
                    + " kompetansemål de dekker, slik at en rektor i en liten kommune kan velge trygt på ti minutter",
            "Langtidsstudie av hvordan skjermbruk virker på lesing");

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyStepCanBeReadFromTheLastRow() {
        Room room = Room.from("ekommune", "nb", 90);
        room.facilitator().stage("shows", "agenda");
        List<ProjectorPage> walls = PROJECTORS.stream()
                .map(device -> ProjectorPage.open(screen(device), room))
                .toList();
        Guest anne = room.join();
        readable("welcome", walls, "join");
        room.goTo(StepKind.COLLECT);
        readable("silent", walls, "question");
        room.facilitator().openIdeas();
        anne.post(room.school(), IDEAS.get(0));
        readable("one idea", walls, "ideas");
        List<Long> ideas = new ArrayList<>();
        write(room, 10, ideas);
        readable("ten ideas", walls, "ideas");
        write(room, 50, ideas);
        readable("sixty ideas", walls, "ideas");
        room.facilitator().stage("theme", room.school());
        readable("one theme", walls, "ideas");
        room.facilitator().stage("shows", "agenda");
        room.goTo(StepKind.GROUP);
        readable("group", walls, "ideas");
        room.goTo(StepKind.VOTE);
        readable("vote", walls, "vote");
        for (int i = 0; i < 12; i++) {
            Guest voter = room.join();
            voter.vote(ideas.get(i % 3), ideas.get(3 + i % 2));
        }
        room.goTo(StepKind.RESULTS);
        readable("results", walls, "results");
        room.facilitator().stage("reveal", "none");
        readable("results covered", walls, "results");
        room.facilitator().stage("reveal", "next");
        readable("results third", walls, "results");
        room.goTo(StepKind.MATRIX);
        Guest rater = room.join();
        for (int i = 0; i < 5; i++) {
            rater.post(
                    "/w/" + room.code() + "/ideas/" + ideas.get(i) + "/rating",
                    "importance",
                    1 + i % 5,
                    "feasibility",
                    5 - i % 5);
        }
        room.facilitator().openIdeas();
        readable("matrix", walls, "matrix");
        room.goTo(StepKind.MEASURES);
        readable("measures to choose", walls, "measures");
        room.facilitator()
                .post(
                        "/w/" + room.code() + "/measures",
                        "title",
                        "Lag en felles innlogging",
                        "why",
                        "Alle trenger den");
        readable("measures", walls, "measures");
        room.goTo(StepKind.CLOSE);
        readable("close", walls, "text");
        room.goTo(StepKind.GROUP);
        room.facilitator().timer("minutes", -90);
        timeIsOut("group", walls, "ideas");
        room.facilitator().stage("shows", "timer");
        timeIsOut("timer", walls, "timer");
        org.assertj.core.api.Assertions.assertThat(faults).isEmpty();
    }

    private void timeIsOut(String what, List<ProjectorPage> walls, String shows) {
        for (ProjectorPage wall : walls) {
            wall.shows(shows);
            faults.addAll(WallSizes.timeOut(
                    "time is out in " + what + " at " + wall.page().viewportSize().width, wall));
            wall.press("Escape");
        }
        readable("time is out in " + what, walls, shows);
    }

    private static void write(Room room, int many, List<Long> ideas) {
        for (int i = 0; i < many; i++) {
            Guest guest = room.join();
            ideas.add(guest.post(room.themes().get(i % 3), IDEAS.get(i % IDEAS.size()) + " " + (ideas.size() + 1)));
        }
    }

    private void readable(String what, List<ProjectorPage> walls, String shows) {
        for (ProjectorPage wall : walls) {
            wall.shows(shows);
            assertThat(wall.board()).not().isEmpty();
        }
        for (ProjectorPage wall : walls) {
            var size = wall.page().viewportSize();
            wall.screen()
                    .keepPicture(Path.of(
                            "target", "browser", "wall", "%s-%d.png".formatted(what.replace(' ', '-'), size.width)));
        }
        for (ProjectorPage wall : walls) {
            faults.addAll(WallSizes.unreadable(what + " at " + wall.page().viewportSize().width, wall));
        }
    }
}
