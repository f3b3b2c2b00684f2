package no.innspill.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many votes each will have stands by the way to the vote before anybody is told, and is what they get. */
@QuarkusTest
class VotesAheadTest {

    private static final String PLAN =
            """
            language: nb
            title: Stemmene
            themes: [{title: Skole}]
            agenda:
              - {kind: collect, title: Skriv, silent: %s}
              - {kind: vote, title: Stem%s}
              - {kind: results, title: Resultatet}
              - {kind: vote, title: Stem igjen, top: 3}
            """;

    private static Room room(String silent, String rules) {
        return Room.planned(PLAN.formatted(silent, rules).getBytes(StandardCharsets.UTF_8));
    }

    private static String each(int votes) {
        return Messages.say(Language.NB, "projector_votes_each", votes);
    }

    private static void write(Room room, Guest guest, int many) {
        for (int i = 0; i < many; i++) {
            guest.post(room.themes().get(0), "Innspill nummer " + i);
        }
    }

    private static void says(OpenScreen control, String words) {
        control.await(frame -> OpenScreen.part(frame, "go")
                .map(part -> part.path("html").asText().contains(words))
                .orElse(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void theNumberFollowsTheIdeasAsTheyComeAndGo(String silent) {
        Room room = room(silent, "");
        Guest guest = room.join();
        assertThat(room.facilitator().board()).contains(each(3));
        OpenScreen control = OpenScreen.of(room, room.facilitator(), "control");
        write(room, guest, 12);
        long last = guest.post(room.themes().get(0), "Det trettende");
        says(control, each(4));
        control.close();

        OpenScreen again = OpenScreen.of(room, room.facilitator(), "control");
        room.facilitator().hide(last);
        says(again, each(3));
        room.goTo(1);
        assertThat(guest.mine().getInt("themes[0].budget")).isEqualTo(3);
        again.close();
    }

    @ParameterizedTest
    @CsvSource({
        "', dots: 6', 6 stemmer til hver",
        "', dots: 1', Én stemme til hver",
        "', method: ranked', Hver rangerer 3"
    })
    void whatThePlanSaysIsSaid(String rules, String words) {
        assertThat(room("no", rules).facilitator().board()).contains(words);
    }

    @Test
    void afterGoingBackNobodyIsPromisedFewerThanHaveBeenUsed() {
        Room room = room("no", "");
        Guest guest = room.join();
        long[] ideas = new long[17];
        for (int i = 0; i < ideas.length; i++) {
            ideas[i] = guest.post(room.themes().get(0), "Innspill nummer " + i);
        }
        room.goTo(1);
        guest.vote(ideas[0], ideas[1], ideas[2], ideas[3], ideas[4]);
        room.goTo(0);
        for (int i = 10; i < ideas.length; i++) {
            room.facilitator().hide(ideas[i]);
        }
        assertThat(room.facilitator().board()).contains(each(5));
        room.goTo(1);
        assertThat(guest.mine().getInt("themes[0].budget")).isEqualTo(5);
    }

    @Test
    void beforeAVoteOnTheTopFewNothingTellsHowManyThoseAre() {
        Room room = room("no", "");
        write(room, room.join(), 6);
        room.goTo(2);
        assertThat(room.facilitator().board()).contains("Stem igjen").doesNotContain("stemmer til hver");
    }

    @Test
    void beforeAStepThatIsNoVoteNothingIsSaidOrSent() {
        Room room = Room.at(Room.COLLECT);
        assertThat(room.facilitator().board()).doesNotContain("stemmer til hver");
        OpenScreen control = OpenScreen.of(room, room.facilitator(), "control");
        long idea = room.join().post(room.school(), "Felles innlogging");
        JsonNode frame = control.awaitPart("idea-" + idea);
        assertThat(OpenScreen.part(frame, "go")).isEmpty();
        control.close();
    }
}
