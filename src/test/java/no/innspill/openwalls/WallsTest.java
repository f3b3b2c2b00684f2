package no.innspill.openwalls;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Links;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walls say what they show, and the control view is told of it: of what the walls say, and of nobody else's word. */
@QuarkusTest
class WallsTest {

    private Room room;

    @BeforeEach
    void openRoom() {
        room = Room.at(Room.COLLECT);
    }

    private String address(String wall) {
        return "/w/" + room.code() + "/walls/" + wall;
    }

    private static Object[] shows(int width, String pages) {
        return new Object[] {"width", width, "height", 720, "full", false, "look", "scheme=dark,all=110", "pages", pages
        };
    }

    private static String seen(OpenScreen control, String text) {
        JsonNode frame = control.await(one -> OpenScreen.part(one, "wall-seen")
                .filter(part -> part.path("html").asText().contains(text))
                .isPresent());
        return OpenScreen.part(frame, "wall-seen").orElseThrow().path("html").asText();
    }

    @Test
    void theControlViewIsToldWhatTheWallShowsUntilItIsGone() {
        OpenScreen control = OpenScreen.of(room, room.facilitator(), "control");
        Person wall = room.projector();
        assertThat(wall.post(address("one"), shows(1024, "columns=2")).statusCode())
                .isEqualTo(200);
        assertThat(seen(control, "1024"))
                .contains("data-height=\"720\"", "data-look=\"scheme=dark,all=110\"", "data-pages=\"columns=2\"");
        assertThat(room.facilitator().post(address("two"), shows(1920, "")).statusCode())
                .isEqualTo(200);
        assertThat(wall.post(address("one"), shows(1024, "columns=3")).statusCode())
                .isEqualTo(200);
        assertThat(seen(control, "columns=3")).contains("1024");
        assertThat(wall.delete(address("one")).statusCode()).isEqualTo(200);
        assertThat(seen(control, "1920")).doesNotContain("columns");
        assertThat(room.facilitator().delete(address("two")).statusCode()).isEqualTo(200);
        assertThat(seen(control, "wall-seen\" hidden")).doesNotContain("data-width");
        control.close();
    }

    @Test
    void nobodyWhoDoesNotHaveTheWallInHandSaysWhatItShows() {
        OpenScreen control = OpenScreen.of(room, room.facilitator(), "control");
        refused(room.join().post(address("one"), shows(999, "")), 401, "not_projector");
        refused(room.stranger().post(address("one"), shows(999, "")), 401, "not_projector");
        refused(Links.observer(room).post(address("one"), shows(999, "")), 403, "beyond_this_link");
        refused(Links.helper(room).delete(address("one")), 403, "beyond_this_link");
        assertThat(Room.open().projector().post(address("one"), shows(999, "")).statusCode())
                .as("with the link of another room's wall")
                .isEqualTo(401);
        room.projector().post(address("one"), shows(1000, ""));
        seen(control, "1000");
        assertThat(control.frames()).noneMatch(frame -> OpenScreen.part(frame, "wall-seen")
                .filter(part -> part.path("html").asText().contains("999"))
                .isPresent());
        control.close();
    }

    @Test
    void whatNoWallOfOursSaysIsNotPassedOn() {
        Person wall = room.projector();
        for (Object width : List.of("", "breit", 0, -1, 159, 16_001, "99999999999999999999")) {
            refused(wall.post(address("one"), "width", width, "height", 720), 400, "not_readable");
            refused(wall.post(address("one"), "width", 1280, "height", width), 400, "not_readable");
        }
        for (String list : List.of(
                "<b>",
                "a\"b",
                "a=b=c",
                "a,",
                ",a",
                "a b",
                "A=1",
                "=1",
                "a=123456789",
                "a:1",
                "x".repeat(41),
                "a,".repeat(40) + "a")) {
            refused(wall.post(address("one"), "width", 1280, "height", 720, "look", list), 400, "not_readable");
            refused(wall.post(address("one"), "width", 1280, "height", 720, "pages", list), 400, "not_readable");
        }
        assertThat(wall.post(address("one"), "width", 1280, "height", 720, "pages", "a,".repeat(39) + "a")
                        .statusCode())
                .isEqualTo(200);
        assertThat(wall.post(address("NOT-ONE"), shows(1280, "")).statusCode()).isEqualTo(404);
        assertThat(wall.post(address("x".repeat(33)), shows(1280, "")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void wallsThatSayTooMuchAreTold() {
        Person wall = room.projector();
        assertThat(java.util.stream.IntStream.range(0, 400)
                        .map(i -> wall.post(address("one"), shows(1280, "columns=" + i))
                                .statusCode())
                        .boxed())
                .contains(200, 429);
    }
}
