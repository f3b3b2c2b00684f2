package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** What open screens are sent, over real sockets. */
@QuarkusTest
class PushTest {

    private static final String LINES = "En\nTo\nTre\nFire\nFem\nSeks\nSju\nÅtte";

    @Test
    void everyScreenOfTheWorkshopGetsTheChangeAndNoneOfAnother() {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.at(Room.COLLECT);
        Guest author = room.join();
        OpenScreen phone = OpenScreen.of(room, author, "participant");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        Guest elsewhere = other.join();
        OpenScreen stranger = OpenScreen.of(other, elsewhere, "participant");

        long idea = author.post(room.school(), "Til alle her");

        for (OpenScreen screen : List.of(phone, laptop, wall)) {
            JsonNode part = OpenScreen.part(screen.awaitPart("idea-" + idea), "idea-" + idea)
                    .orElseThrow();
            assertThat(part.path("html").asText()).contains("Til alle her");
            assertThat(part.path("in").asText()).isEqualTo("ideas-" + room.school());
            assertThat(part.path("put").asText()).isEqualTo("start");
        }
        // Whatever was meant for the other workshop has come by the time its own idea comes.
        long own = elsewhere.post(other.school(), "Til de andre");
        stranger.awaitPart("idea-" + own);
        assertThat(stranger.said()).doesNotContain("Til alle her");
        closing(phone, laptop, wall, stranger);
    }

    @Test
    void whatIsPostedTogetherComesInTheOrderOfTheBoard() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        OpenScreen phone = OpenScreen.of(room, author, "participant");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");

        author.post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", LINES, "each", "true")
                .then()
                .statusCode(201);

        List<String> newestFirst = found(author.board(), "id=\"(idea-\\d+)\"");
        assertThat(newestFirst).hasSize(8);
        for (OpenScreen screen : List.of(phone, laptop, wall)) {
            List<String> put = new ArrayList<>();
            screen.awaitPart(newestFirst.get(0)).path("parts").forEach(part -> {
                if (part.path("put").asText().equals("start")) {
                    put.add(0, part.path("id").asText());
                }
            });
            assertThat(put).isEqualTo(newestFirst);
        }
        closing(phone, laptop, wall);
    }

    @Test
    void whatCameToWaitTogetherWaitsInTheOrderInWhichItWasWritten() {
        Room room = Room.at(Room.COLLECT);
        room.facilitator().post("/w/" + room.code() + "/approving").then().statusCode(200);
        room.join()
                .post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", LINES, "each", "true")
                .then()
                .statusCode(201);
        assertThat(found(room.facilitator().board(), "<p[^>]*class=\"idea-text\"[^>]*>([^<]+)</p>"))
                .isEqualTo(List.of(LINES.split("\n", -1)));
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void aSilentRoomIsHeardAllTheSame() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        for (OpenScreen screen : List.of(phone, wall)) {
            assertThat(screen.await(frame -> frame.has("beat")).path("beat").asLong())
                    .isPositive();
        }
        closing(phone, wall);
    }

    @Test
    void editsAndWithdrawalsComeToo() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        OpenScreen phone = OpenScreen.of(room, room.join(), "participant");
        long idea = author.post(room.school(), "Utkast");
        author.edit(idea, "Ferdig");
        phone.await(frame -> frame.toString().contains("Ferdig"));
        author.withdraw(idea);
        JsonNode gone = phone.await(frame -> OpenScreen.part(frame, "idea-" + idea)
                .filter(part -> !part.has("html"))
                .isPresent());
        assertThat(gone.path("parts").toString()).contains("count-" + room.school());
        closing(phone);
    }

    @Test
    void aRefusedCommandPushesNothingAndRaisesNoRevision() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        long before = room.revision();

        assertThat(guest.askToPost(room.school(), "").statusCode()).isEqualTo(422);
        assertThat(guest.askToVote(1).statusCode()).isEqualTo(404);
        assertThat(guest.askToPost(room.road() + 1000, "x").statusCode()).isEqualTo(404);
        assertThat(room.revision()).isEqualTo(before);

        // The next frame leads on from there: nothing came in between.
        long idea = guest.post(room.school(), "Gyldig");
        JsonNode frame = phone.awaitPart("idea-" + idea);
        assertThat(frame.path("from").asLong()).isEqualTo(before);
        assertThat(frame.path("to").asLong()).isEqualTo(before + 1);
        assertThat(phone.frames()).hasSize(2);
        closing(phone);
    }

    @Test
    void framesLeadFromOneRevisionToTheNextWithoutAGap() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        IntStream.range(0, 30).forEach(i -> guest.post(room.school(), "Innspill nummer " + i));
        long latest = room.revision();
        phone.awaitRevision(latest);

        long at = phone.frames().get(0).path("to").asLong();
        for (JsonNode frame : phone.frames().subList(1, phone.frames().size())) {
            assertThat(frame.path("from").asLong()).isEqualTo(at);
            at = frame.path("to").asLong();
        }
        assertThat(at).isEqualTo(latest);
        for (int i = 0; i < 30; i++) {
            assertThat(phone.said()).contains("Innspill nummer " + i);
        }
        closing(phone);
    }

    @Test
    void aScreenThatComesBackSeesTheGapAtOnceAndAnUpToDateOneSeesNone() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long old = room.revision();
        guest.post(room.school(), "Mens den var borte");
        long now = room.revision();

        OpenScreen back = OpenScreen.of(room, guest, "participant", "nb", old);
        JsonNode first = back.await(frame -> true);
        assertThat(first.path("from").asLong()).isEqualTo(now);
        assertThat(first.path("to").asLong()).isEqualTo(now);
        assertThat(first.path("parts").size()).isZero();

        OpenScreen fresh = OpenScreen.of(room, guest, "participant", "nb", now);
        assertThat(fresh.frames().get(0).path("to").asLong()).isEqualTo(now);

        long idea = guest.post(room.school(), "Da begge var her");
        back.awaitPart("idea-" + idea);
        fresh.awaitPart("idea-" + idea);
        closing(back, fresh);
    }

    @Test
    void eachLanguageGetsItsOwnWordsOfTheSameChange() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen bokmaal = OpenScreen.of(room, guest, "participant", "nb", room.revision());
        OpenScreen nynorsk = OpenScreen.of(room, guest, "participant", "nn", room.revision());
        OpenScreen english = OpenScreen.of(room, guest, "participant", "en", room.revision());
        guest.post(room.school(), "Felles");
        String count = "count-" + room.school();
        assertThat(bokmaal.awaitPart(count).toString()).contains("innspill");
        assertThat(nynorsk.awaitPart(count).toString()).contains("innspel");
        assertThat(english.awaitPart(count).toString()).contains("idea");
        closing(bokmaal, nynorsk, english);
    }

    @Test
    void manyScreensGetTheVerySameFrame() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        List<OpenScreen> screens = IntStream.range(0, 30)
                .mapToObj(i -> OpenScreen.of(room, guest, "participant"))
                .toList();
        long idea = guest.post(room.school(), "Til hele rommet");
        JsonNode first = screens.get(0).awaitPart("idea-" + idea);
        screens.forEach(screen -> assertThat(screen.awaitPart("idea-" + idea)).isEqualTo(first));
        screens.forEach(OpenScreen::close);
    }

    @Test
    void theControlViewIsToldHowManyHaveJoinedPostedVotedAndAreDone() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        Guest guest = room.join();
        long joined = room.revision();
        assertThat(laptop.awaitRevision(joined).toString()).contains("\"figures\"");
        guest.post("/w/" + room.code() + "/done");
        assertThat(laptop.awaitRevision(joined + 1).toString()).contains("1 av 1");
        closing(laptop);
    }

    @Test
    void theVotesSoFarFollowEachVoteOnTheControlViewAndNoOther() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long first = guest.post(room.school(), "Første");
        long second = guest.post(room.school(), "Andre");
        room.goTo(Room.VOTE);
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        guest.vote(first);
        laptop.await(frame -> tallies(frame).contains("1 av 1 stemte"));
        room.join();
        laptop.await(frame -> tallies(frame).contains("1 av 2 stemte"));
        guest.vote(second);
        laptop.await(frame -> tallies(frame).matches("(?s).*1 av 2 stemte.*>100 %<.*>100 %<.*"));
        guest.takeBack(first);
        guest.takeBack(second);
        laptop.await(frame -> tallies(frame).contains("0 av 2 stemte"));
        phone.awaitRevision(room.revision());
        wall.awaitRevision(room.revision());
        assertThat(phone.said() + wall.said()).doesNotContain("\"tallies\"", "100 %");
        closing(laptop, phone, wall);
    }

    private static String tallies(JsonNode frame) {
        return OpenScreen.part(frame, "tallies")
                .map(part -> part.path("html").asText().replace('\u00A0', ' '))
                .orElse("");
    }

    private static void closing(OpenScreen... screens) {
        for (OpenScreen screen : screens) {
            screen.close();
        }
    }
}
