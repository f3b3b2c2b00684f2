package no.innspill.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a view may not know is nowhere in what its screens are given: pages, boards, JSON and frames. */
@QuarkusTest
class SecretsTest {

    @Test
    void whatIsWrittenInSilenceIsNowhereBeforeItIsOpened() {
        Room room = Room.at(Room.SILENT);
        Guest author = room.join();
        Guest other = room.join();
        Person wall = room.projector();
        List<OpenScreen> screens = List.of(
                OpenScreen.of(room, author, "participant"),
                OpenScreen.of(room, other, "participant"),
                OpenScreen.of(room, wall, "projector"));

        author.post(room.school(), "Hysjhysj");
        long latest = room.revision();

        screens.forEach(screen -> screen.awaitRevision(latest));
        for (Object said : new Object[] {
            other.page(),
            other.board(),
            other.mine().prettify(),
            author.board(),
            wallOf(room, wall),
            screens.get(0).said(),
            screens.get(1).said(),
            screens.get(2).said()
        }) {
            assertThat(said.toString()).doesNotContain("Hysjhysj");
        }
        assertThat(other.board()).contains("count-" + room.school());
        assertThat(author.mine().getString("html")).contains("Hysjhysj");
        assertThat(room.facilitator().board()).contains("Hysjhysj");

        room.facilitator().openIdeas();

        screens.forEach(screen -> screen.awaitPart("board"));
        assertThat(other.board()).contains("Hysjhysj");
        assertThat(screens.get(1).said()).contains("Hysjhysj");
        assertThat(screens.get(2).said()).contains("Hysjhysj");
        screens.forEach(OpenScreen::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "results", "agenda", "question"})
    void theWallKeepsSilenceWhateverItIsToldToShow(String shows) {
        Room room = Room.at(Room.SILENT);
        room.join().post(room.school(), "Hysjhysj");
        room.facilitator().stage("shows", shows);
        assertThat(wallOf(room, room.projector())).doesNotContain("Hysjhysj");
        assertThat(room.facilitator().wall()).doesNotContain("Hysjhysj");
    }

    @Test
    void aHiddenIdeaIsOnNoWallAndNoPhone() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest other = room.join();
        OpenScreen phone = OpenScreen.of(room, other, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        long idea = author.post(room.school(), "Utilbørlig");
        phone.awaitPart("idea-" + idea);
        wall.awaitPart("idea-" + idea);
        int seen = phone.said().length();
        room.facilitator().hide(idea);
        long latest = room.revision();

        for (OpenScreen screen : List.of(phone, wall)) {
            JsonNode frame = screen.awaitRevision(latest);
            assertThat(OpenScreen.part(frame, "idea-" + idea).orElseThrow().has("html"))
                    .isFalse();
        }
        assertThat(phone.said().substring(seen)).doesNotContain("Utilbørlig");
        for (int step : new int[] {Room.COLLECT, Room.VOTE, Room.RESULTS, Room.DISCUSS}) {
            room.goTo(step);
            assertThat(other.page() + other.board()).doesNotContain("Utilbørlig");
            assertThat(room.facilitator().wall()).doesNotContain("Utilbørlig");
        }
        phone.close();
        wall.close();
    }

    @Test
    void countsAreNowhereBeforeTheResultsStep() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long popular = author.post(room.school(), "Populær");
        long lonely = author.post(room.school(), "Ensom");
        room.goTo(Room.VOTE);
        Person projector = room.projector();
        List<Guest> voters = List.of(room.join(), room.join(), room.join(), room.join());
        OpenScreen phone = OpenScreen.of(room, author, "participant");
        OpenScreen wall = OpenScreen.of(room, projector, "projector");
        List<String> before = shown(room, author, projector);

        // Four more vote: the turnout may be seen, and nothing that tells the two ideas apart.
        voters.forEach(voter -> voter.vote(popular));
        long latest = room.revision();
        phone.awaitRevision(latest);
        wall.awaitRevision(latest);

        List<String> after = shown(room, author, projector);
        for (int i = 0; i < before.size(); i++) {
            assertThat(withoutTurnout(after.get(i))).isEqualTo(withoutTurnout(before.get(i)));
        }
        for (OpenScreen screen : List.of(phone, wall)) {
            for (JsonNode frame : screen.frames()) {
                frame.path("parts")
                        .forEach(part -> assertThat(part.path("id").asText()).matches("turnout-\\d+"));
            }
        }

        room.goTo(Room.RESULTS);
        assertThat(author.board()).contains("class=\"ranking\"").contains("Populær");
        assertThat(author.board().indexOf("Populær")).isLessThan(author.board().indexOf("Ensom"));
        assertThat(lonely).isPositive();
        phone.close();
        wall.close();
    }

    @Test
    void aSingleVoteDoesNotTellWhereItWent() {
        Room room = Room.at(Room.COLLECT);
        Guest one = room.join();
        Guest two = room.join();
        long first = one.post(room.school(), "Første");
        long second = one.post(room.school(), "Andre");
        room.goTo(Room.VOTE);
        one.vote(first);
        String board = withoutTurnout(two.board());
        one.vote(second).takeBack(first);
        assertThat(withoutTurnout(two.board())).isEqualTo(board);
    }

    @ParameterizedTest
    @ValueSource(ints = {Room.VOTE, Room.DISCUSS, Room.COLLECT, Room.GROUP, Room.PAUSE, Room.WELCOME, Room.CLOSE})
    void noRankingIsShownAfterAVoteWhoseResultsAreNotOpened(int step) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(step);
        room.facilitator().stage("shows", "results");
        for (String shown : shown(room, guest, room.projector())) {
            assertThat(shown).doesNotContain("class=\"ranking\"");
        }
    }

    @Test
    void votingAgainAfterTheResultsMakesTheCountsSecretAgainOnAFrozenWallToo() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.RESULTS);
        room.facilitator().stage("frozen", "true");
        String frozen = room.facilitator().wall();
        assertThat(frozen).contains("class=\"ranking\"");
        room.goTo(Room.VOTE);
        room.join().vote(idea);
        String wall = room.facilitator().wall();
        assertThat(wall).doesNotContain("class=\"ranking\"");
    }

    @Test
    void authorsAreNowhere() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join("affiliation", room.affiliations().get(0));
        Guest other = room.join();
        OpenScreen phone = OpenScreen.of(room, other, "participant");
        long idea = author.post(room.school(), "Hvem skrev dette?");
        phone.awaitPart("idea-" + idea);
        String secret = author.cookies().values().iterator().next().split("\\.", 2)[0];
        List<String> all = new ArrayList<>(shown(room, other, room.projector()));
        all.add(phone.said());
        all.add(room.facilitator().board());
        all.add(room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/control")
                .asString());
        for (String shown : all) {
            // An address to stop whoever wrote an idea names nobody.
            assertThat(shown.replace("/author/silencing", ""))
                    .doesNotContain(secret)
                    .doesNotContain(Secrets.hash(secret))
                    .doesNotContain(author.mine().getString("seed"))
                    .doesNotContainIgnoringCase("author")
                    .doesNotContain("Kommune");
        }
        phone.close();
    }

    @Test
    void boardsAndFramesAreTheSameForEverybody() {
        Room room = Room.at(Room.COLLECT);
        Guest one = room.join();
        Guest two = room.join();
        OpenScreen ones = OpenScreen.of(room, one, "participant");
        OpenScreen twos = OpenScreen.of(room, two, "participant");
        long idea = one.post(room.school(), "Felles");
        assertThat(ones.awaitPart("idea-" + idea)).isEqualTo(twos.awaitPart("idea-" + idea));
        assertThat(one.board()).isEqualTo(two.board());
        ones.close();
        twos.close();
    }

    private static List<String> shown(Room room, Guest guest, Person projector) {
        return List.of(
                guest.board(),
                guest.page(),
                wallOf(room, projector),
                room.facilitator().wall());
    }

    private static String wallOf(Room room, Person projector) {
        return projector
                .with("Accept", "application/json")
                .get("/w/" + room.code() + "/board?view=projector&lang=nb")
                .jsonPath()
                .getString("html");
    }

    private static final Pattern TURNOUT =
            Pattern.compile("(?s)<(p|li) id=\"turnout-\\d+\".*?</\\1>|data-revision=\"\\d+\"");

    private static String withoutTurnout(String html) {
        return TURNOUT.matcher(html).replaceAll("");
    }
}
