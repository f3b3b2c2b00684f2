package no.innspill.control;

import static no.innspill.Programs.bearer;
import static no.innspill.Programs.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.FullRoom;
import no.innspill.Links;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A program sees what whoever has such a link sees, word for word, but for what would let somebody in. */
@QuarkusTest
class ProgramBoardsTest {

    private static final Map<String, String> VIEWS =
            Map.of("owner", "control", "helper", "helper", "observer", "observer");

    @Test
    void whatIsDrawnForAProgramLetsNobodyIn() {
        Room room = Room.open();
        String base = "/w/" + room.code();
        String secret = projectorToken(room);
        assertThat(room.facilitator().board()).contains(secret);
        String token = token(room, "owner");
        Person program = bearer(token);
        Person page = program.with("Accept", "text/html");
        for (String language : List.of("nb", "nn", "en")) {
            String board = program.get(base + "/board?view=control&lang=" + language)
                    .jsonPath()
                    .getString("html");
            assertThat(board).contains("id=\"projector-link\"").doesNotContain(secret, "?token=", "?key=");
            assertThat(page.get(base + "/control?lang=" + language).asString())
                    .contains("id=\"projector-link\"")
                    .doesNotContain(secret);
            assertThat(program.get(base + "/board?view=control&format=data&lang=" + language)
                            .asString())
                    .doesNotContain(secret);
        }
        // Whoever was before it or comes after it has the link as ever.
        assertThat(room.facilitator().board()).contains(secret);
        try (OpenScreen screen = OpenScreen.ofProgram(token, "/live/" + room.code() + "?view=control&lang=nb")) {
            screen.await(frame -> true);
            room.facilitator().next();
            screen.awaitPart("board");
            assertThat(screen.said()).contains("projector-link").doesNotContain(secret);
        }
    }

    @Test
    void whatSomebodyWritesReadsTheSameToAProgramHoweverItLooks() {
        Room room = Room.at(Room.COLLECT);
        String text = "Skriv ?token=abc-123 og ?key=hei bak";
        for (String kind : VIEWS.keySet()) {
            String view = VIEWS.get(kind);
            String token = token(room, kind);
            Person program = bearer(token);
            String board = "/w/" + room.code() + "/board?lang=nb&view=" + view;
            try (OpenScreen screen = OpenScreen.ofProgram(token, "/live/" + room.code() + "?lang=nb&view=" + view)) {
                screen.await(frame -> true);
                long idea = room.join().post(room.school(), text);
                assertThat(screen.awaitPart("idea-" + idea).toString()).contains(text);
            }
            assertThat(program.get(board).jsonPath().getString("html")).contains(text);
            assertThat(program.get(board + "&format=data").asString()).contains(text);
        }
        assertThat(room.facilitator().board()).contains(text);
    }

    @Test
    void inNoStepIsThereAnythingThatLetsSomebodyInOnWhatAProgramSees() {
        Room room = FullRoom.open();
        List<String> said = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        for (Person person : List.of(room.facilitator(), room.join(), Links.helper(room))) {
            person.cookies().values().forEach(cookie -> secrets.add(cookie.replaceFirst("\\..*", "")));
        }
        VIEWS.forEach((kind, view) -> {
            String token = token(room, kind);
            secrets.add(token);
            String live = "/live/" + room.code() + "?lang=nb&view=" + view;
            try (OpenScreen screen = OpenScreen.ofProgram(token, live)) {
                screen.await(frame -> true);
                for (int step : List.of(Room.WELCOME, Room.COLLECT, Room.VOTE, Room.MATRIX, Room.CLOSE)) {
                    room.goTo(step);
                    room.facilitator().post("/w/" + room.code() + "/projector/link");
                    secrets.add(projectorToken(room));
                    long revision = room.revision();
                    screen.await(frame -> frame.path("to").asLong() >= revision);
                    said.addAll(seen(room, bearer(token), view));
                }
                said.add(screen.said());
            }
        });
        String shown = String.join("\n", said);
        assertThat(shown).contains("id=\"projector-link\"", "id=\"preview-frame\"", FullRoom.TEXT);
        assertThat(secrets).hasSizeGreaterThan(20).allMatch(secret -> secret.length() > 16);
        assertThat(shown).doesNotContain(secrets).doesNotContain("?token=", "?key=");
    }

    /** All that a program with such a token gets of the workshop by asking for it. */
    private static List<String> seen(Room room, Person program, String view) {
        String base = "/w/" + room.code();
        return Stream.of(
                        program.get(base + "/board?lang=nb&view=" + view),
                        program.get(base + "/board?lang=nb&format=data&view=" + view),
                        program.get(base + "/board?lang=nb&view=projector"),
                        program.with("Accept", "text/html").get(base + "/control"),
                        program.with("Accept", "text/html").get(base + "/projector"),
                        program.with("Accept", "text/html").get(base + "/tallies"))
                .map(answer -> {
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                    return answer.asString();
                })
                .toList();
    }

    private static String projectorToken(Room room) {
        return Database.column("select projector_token from workshop where code = ?", room.code())
                .get(0);
    }
}
