package no.innspill.projector;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.innspill.Guest;
import no.innspill.Links;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent to steer the wall, it is answered in words, nothing is guessed from it, and a frozen wall stands still. */
@QuarkusTest
class OddStageTest {

    private static final List<String> ODD = List.of(
            "",
            "hallo",
            "-1",
            "0",
            "NEXT",
            "next ",
            "true;false",
            "1e9",
            "99999999999999999999",
            "\u0000",
            "æøå",
            "null");

    private Room room;

    @BeforeEach
    void someIdeas() {
        room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Et innspill");
    }

    private Response steer(Object... fields) {
        return room.facilitator().post("/w/" + room.code() + "/stage", fields);
    }

    private String wall() {
        return room.facilitator().wall();
    }

    /** The wall stands at a page, and then is frozen or black besides. */
    private void standing(String stopped) {
        room.facilitator().stage("page", "hold", "at", 3);
        if (!stopped.isEmpty()) {
            room.facilitator().stage(stopped, true);
        }
    }

    private void changesNothing(Runnable oddities) {
        String before = wall();
        long revision = room.revision();
        oddities.run();
        assertThat(wall()).isEqualTo(before);
        assertThat(room.revision()).isEqualTo(revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frozen", "black"})
    void whatIsNoneOfTheWordsIsRefusedAndChangesNothing(String stopped) {
        standing(stopped);
        changesNothing(() -> {
            for (String field : List.of("page", "reveal", "shows", "frozen", "black", "results_link")) {
                for (String odd : ODD) {
                    refused(steer(field, odd, "at", 2), 422, "no_such_choice");
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frozen", "black"})
    void whatIsNoThemeAndNoPageIsRefusedAndChangesNothing(String stopped) {
        standing(stopped);
        changesNothing(() -> {
            for (String odd : ODD) {
                refused(steer("theme", odd), 404, "no_such_theme");
                for (String page : List.of("next", "previous", "hold", "toggle", "go")) {
                    refused(steer("page", page, "at", odd), 422, "number_out_of_range");
                }
                refused(steer("frozen", "toggle", "at", odd), 422, "number_out_of_range");
            }
            refused(steer("page", "next", "at", 10_001), 422, "number_out_of_range");
        });
    }

    @Test
    void beforeTheFirstPageComesTheLastAndNoTurningLetsItGo() {
        Map<String, String> turned = Map.of("previous", "-1", "next", "2", "hold", "1");
        turned.forEach((way, page) -> {
            room.facilitator().stage("page", way, "at", 1);
            assertThat(wall()).as(way).contains("data-page=\"" + page + "\"");
        });
        room.facilitator().stage("page", "previous", "at", 1);
        room.facilitator().stage("page", "previous");
        assertThat(wall()).contains("data-page=\"-2\"");
        room.facilitator().stage("page", "next");
        room.facilitator().stage("page", "next");
        assertThat(wall()).contains("data-page=\"1\"");
        room.facilitator().stage("page", "next", "at", 10_000);
        assertThat(wall()).contains("data-page=\"10000\"");
    }

    @Test
    void aFrozenWallStaysAtItsPageWhateverElseIsAskedFor() {
        room.facilitator().stage("frozen", true, "at", 2);
        refused(steer("page", "go"), 409, "wall_frozen");
        refused(steer("page", "toggle", "at", 5), 409, "wall_frozen");
        room.facilitator().stage("frozen", true, "at", 7);
        room.facilitator().stage("shows", "question");
        room.facilitator().stage("theme", room.road());
        room.facilitator().stage("reveal", "none");
        room.facilitator().stage("black", true, "at", 4);
        room.facilitator().stage("black", false, "at", 4);
        room.goTo(Room.GROUP);
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(wall()).contains("Et innspill", "data-page=\"2\"", "data-frozen");
        room.facilitator().stage("frozen", false);
        assertThat(wall()).contains("data-page=\"0\"").doesNotContain("data-frozen");
    }

    @Test
    void aBlackWallStaysBlackWhileItsPagesAreTurned() {
        room.facilitator().stage("black", true);
        room.facilitator().stage("page", "next", "at", 1);
        assertThat(wall()).contains("data-shows=\"black\"").doesNotContain("innspill");
        room.facilitator().stage("black", false);
        assertThat(wall()).contains("data-page=\"2\"");
    }

    @Test
    void nobodyElseSteersIt() {
        String before = wall();
        String stage = "/w/" + room.code() + "/stage";
        for (Object[] fields : List.<Object[]>of(
                new Object[] {"page", "next", "at", 1}, new Object[] {"frozen", "toggle"}, new Object[] {"page", "hallo"
                })) {
            refused(room.join().post(stage, fields), 401, "not_facilitator");
            refused(room.projector().post(stage, fields), 401, "not_facilitator");
            refused(Links.observer(room).post(stage, fields), 403, "beyond_this_link");
        }
        assertThat(wall()).contains("data-page=\"0\"");
        assertThat(before).contains("data-page=\"0\"");
    }
}
