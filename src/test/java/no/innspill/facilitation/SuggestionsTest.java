package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts suggest: to the facilitator as groups, and to somebody who writes as what has been said already. */
@QuarkusTest
class SuggestionsTest {

    private Room room;
    private Guest guest;
    private long one;
    private long two;
    private long other;

    @BeforeEach
    void gatherRoom() {
        room = Room.at(Room.COLLECT);
        guest = room.join();
        one = guest.post(room.school(), "Felles innlogging for alle digitale tjenester i skolen");
        two = guest.post(room.school(), "Éi felles pålogging til alle tenestene i skulen");
        other = guest.post(room.school(), "Gratis frukt hver dag");
    }

    private String path(String rest) {
        return "/w/" + room.code() + rest;
    }

    private JsonPath suggestions() {
        return room.facilitator().get(path("/suggestions")).jsonPath();
    }

    private List<Object> similar(String text) {
        return guest.post(path("/ideas/similar"), "theme", room.school(), "text", text)
                .jsonPath()
                .getList("ideas.text");
    }

    @Test
    void likeIdeasAreSuggestedUntilTheyAreGrouped() {
        assertThat(suggestions().getList("themes.theme")).containsExactly((int) room.school());
        assertThat(suggestions().getList("themes[0].suggestions[0].ideas.id")).containsExactlyInAnyOrder(one, two);
        assertThat(room.facilitator().inBrowser().get(path("/suggestions")).asString())
                .contains("Felles innlogging", "/groups")
                .doesNotContain("Gratis frukt");
        long group =
                room.facilitator().post(path("/groups"), "idea", one).jsonPath().getLong("id");
        assertThat(suggestions().getLong("themes[0].suggestions[0].group")).isEqualTo(group);
        assertThat(suggestions().getList("themes[0].suggestions[0].ideas.id")).containsExactly(two);
        room.facilitator().post(path("/groups/" + group + "/ideas"), "idea", two);
        assertThat(suggestions().getList("themes")).isEmpty();
    }

    @Test
    void whatWasTurnedDownStaysAway() {
        assertThat(room.facilitator()
                        .delete(path("/suggestions"), "idea", one, "idea", two)
                        .statusCode())
                .isEqualTo(200);
        assertThat(suggestions().getList("themes")).isEmpty();
        long third = guest.post(room.school(), "Felles innlogging i skolen for alle");
        assertThat(suggestions().getList("themes[0].suggestions[0].ideas.id"))
                .hasSize(2)
                .contains(third);
        assertThat(room.facilitator().delete(path("/suggestions"), "idea", one).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoeverAsksForMoreGetsWhatIsLessCertainToo() {
        guest.post(room.school(), "Elevane må få vere med og seie kva som verkar");
        guest.post(room.school(), "Spør elevene!");
        assertThat(suggestions().getList("themes[0].suggestions")).hasSize(1);
        JsonPath more = room.facilitator().get(path("/suggestions?more=true")).jsonPath();
        assertThat(more.getList("themes[0].suggestions")).hasSize(2);
        assertThat(more.getList("themes[0].suggestions[0].ideas.id"))
                .as("the surest come first")
                .containsExactlyInAnyOrder(one, two);
        assertThat(room.facilitator().inBrowser().get(path("/suggestions")).asString())
                .contains("/suggestions?more=true")
                .doesNotContain("Spør elevene");
    }

    @Test
    void whatIsTheOppositeOfAGroupIsNotSuggestedForIt() {
        long pc = guest.post(room.school(), "Alle elever må ha hver sin PC eller nettbrett");
        long free = guest.post(room.school(), "Ingen PC eller nettbrett til elever før femte klasse");
        room.facilitator().post(path("/groups"), "idea", pc);
        assertThat(room.facilitator()
                        .get(path("/suggestions?more=true"))
                        .jsonPath()
                        .getList("themes.suggestions.flatten().ideas.flatten().id"))
                .doesNotContain((int) free);
    }

    @Test
    void hiddenIdeasAreNeitherSuggestedNorShownToWhoWrites() {
        assertThat(similar("felles innlogging")).hasSize(2);
        assertThat(similar("svømmehall")).isEmpty();
        assertThat(similar("")).isEmpty();
        room.facilitator().hide(one);
        assertThat(suggestions().getList("themes")).isEmpty();
        assertThat(similar("felles innlogging i skolen"))
                .containsExactly("Éi felles pålogging til alle tenestene i skulen");
    }

    @Test
    void whatNobodyHasSentYetIsAskedForInTheBodyHoweverLongItIs() {
        assertThat(guest.get(path("/ideas/similar?theme=" + room.school() + "&text=felles"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(guest.post(path("/ideas/similar"), "theme", room.school(), "text", "प्रश्न ".repeat(90) + "felles")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void inASilentStepAndForStrangersThereIsNothing() {
        room.goTo(Room.SILENT);
        assertThat(similar("felles innlogging")).isEmpty();
        room.facilitator().openIdeas();
        assertThat(similar("felles innlogging")).isNotEmpty();
        room.goTo(Room.COLLECT_ROAD);
        assertThat(similar("felles innlogging")).isEmpty();
        assertThat(room.stranger()
                        .post(path("/ideas/similar"), "theme", room.school(), "text", "felles")
                        .statusCode())
                .isEqualTo(401);
        assertThat(guest.post(path("/ideas/similar"), "theme", 1, "text", "felles")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other).isPositive();
    }

    @Test
    void aSuggestionThatWasTurnedDownByMistakeComesBack() {
        room.facilitator().delete(path("/suggestions"), "idea", one, "idea", two);
        assertThat(Database.count("select count(*) from parting where lower_id = ?", Math.min(one, two)))
                .as("it must outlive the server")
                .isEqualTo(1);
        assertThat(room.facilitator().board()).contains("Angre: avviste forslaget");
        assertThat(room.facilitator().post(path("/undoing")).statusCode()).isEqualTo(200);
        assertThat(suggestions().getList("themes[0].suggestions[0].ideas.id")).containsExactlyInAnyOrder(one, two);

        room.facilitator().delete(path("/suggestions"), "idea", one, "idea", two);
        guest.withdraw(one);
        assertThat(Database.count("select count(*) from parting where lower_id = ?", Math.min(one, two)))
                .isZero();
    }

    /** As many pairs as ids by ids would be kept otherwise, while everybody waits. */
    @Test
    void onlyAHandfulOfIdeasThatAreThereCanBeTurnedDown() {
        Object[] many = new Object[2 * 14];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "idea";
            many[i + 1] = one + i;
        }
        refused(room.facilitator().delete(path("/suggestions"), many), 422, "picked_too_many");
        refused(room.facilitator().delete(path("/suggestions"), "idea", one, "idea", 1), 404, "no_such_idea");
        long elsewhere = Room.at(Room.COLLECT).school();
        refused(room.facilitator().delete(path("/suggestions"), "idea", one, "group", elsewhere), 404, "no_such_group");
        assertThat(Database.count("select count(*) from parting where lower_id = ?", one))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/themes/{theme}/ideas", "/measures", "/paper", "/ideas", "/tags"})
    void noListIsLongerThanAnybodyChooses(String address) {
        Object[] many = new Object[2 * 600];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "idea";
            many[i + 1] = i + 1;
        }
        refused(
                room.facilitator().post(path(address.replace("{theme}", String.valueOf(room.school()))), many),
                422,
                "picked_too_many");
    }
}
