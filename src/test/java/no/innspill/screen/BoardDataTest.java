package no.innspill.screen;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.innspill.Guest;
import no.innspill.LivedIn;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A board as data: what a program reads is what stands on the page of the same view, and no more. */
@QuarkusTest
class BoardDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What people have written, or the facilitator to them. */
    private static final Set<String> TEXTS = Set.of("text", "note", "words", "title", "why");

    @Test
    void everythingWrittenThatIsInItStandsOnThePageOfThatView() {
        for (LivedIn lived : List.of(LivedIn.inPlenary(), LivedIn.atTables())) {
            lived.live(() -> {
                Room room = lived.room();
                lived.roles().forEach((role, who) -> {
                    for (String view : List.of("participant", "control")) {
                        stands(room, role, who, view);
                    }
                });
            });
        }
    }

    private static void stands(Room room, String role, Person who, String view) {
        String address = "/w/" + room.code() + "/board?lang=nb&view=" + view;
        Response page = who.with("Accept", "application/json").get(address);
        Response data = who.with("Accept", "application/json").get(address + "&format=data");
        assertThat(data.statusCode()).as(role).isEqualTo(page.statusCode());
        if (data.statusCode() != 200) {
            return;
        }
        String html = plain(page.jsonPath().getString("html"));
        JsonNode board = read(data).path("board");
        List<String> texts = new ArrayList<>();
        for (String list : List.of("results", "matrix", "measures")) {
            collect(board.path(list), "", texts);
        }
        board.path("themes").forEach(theme -> collect(theme.path("items"), "", texts));
        assertThat(texts)
                .allSatisfy(text -> assertThat(html).as("%s as %s", view, role).contains(text));
    }

    private static void collect(JsonNode node, String name, List<String> texts) {
        if (node.isTextual() && TEXTS.contains(name)) {
            node.asText()
                    .lines()
                    .map(BoardDataTest::plain)
                    .filter(line -> !line.isEmpty())
                    .forEach(texts::add);
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, name, texts));
        } else {
            node.properties().forEach(field -> collect(field.getValue(), field.getKey(), texts));
        }
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    @Test
    void countsAreInItWhenTheResultsAreOutAndNotBefore() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Felles innlogging");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        JsonNode voting = board(room, guest, "participant");
        assertThat(voting.path("step").path("kind").asText()).isEqualTo("vote");
        assertThat(voting.at("/themes/0/voted").asLong()).isEqualTo(1);
        assertThat(voting.at("/themes/0/items/0/id").asLong()).isEqualTo(idea);
        assertThat(voting.has("results")).isFalse();
        assertThat(board(room, room.facilitator(), "control")
                        .at("/results/0/rows/0/votes")
                        .asLong())
                .isEqualTo(1);

        room.goTo(Room.RESULTS);

        assertThat(board(room, guest, "participant")
                        .at("/results/0/rows/0/people")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrittenInSilenceAndWhatIsHiddenIsInTheFacilitatorsAlone() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();
        guest.post(room.school(), "Hysjhysj");
        assertThat(board(room, room.join(), "participant").toString()).doesNotContain("Hysjhysj");
        assertThat(board(room, room.facilitator(), "control").toString()).contains("Hysjhysj");
        room.goTo(Room.COLLECT);
        room.facilitator().hide(guest.post(room.school(), "Utilbørlig"));
        assertThat(board(room, guest, "participant").toString()).doesNotContain("Utilbørlig");
        assertThat(board(room, room.facilitator(), "control").toString()).contains("Utilbørlig", "hidden");
    }

    @Test
    void itIsAskedForAnewOnlyWhenItIsAnother() {
        Room room = Room.at(Room.COLLECT);
        String address = "/w/" + room.code() + "/board?view=control&format=data";
        Response first = room.facilitator().get(address);
        Person again = room.facilitator().with("If-None-Match", first.header("ETag"));
        assertThat(again.get(address).statusCode()).isEqualTo(304);
        room.join().post(room.school(), "Nytt");
        assertThat(again.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void theWallIsForEyesAlone() {
        Room room = Room.open();
        refused(
                room.projector()
                        .with("Accept", "application/json")
                        .get("/w/" + room.code() + "/board?view=projector&format=data"),
                404,
                "no_such_page");
    }

    private static JsonNode board(Room room, Person who, String view) {
        return read(who.get("/w/" + room.code() + "/board?lang=nb&format=data&view=" + view))
                .path("board");
    }

    private static JsonNode read(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }
}
