package no.innspill.paper;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** Ideas from those without a device. */
@QuarkusTest
class PaperTest {

    @Test
    void ideasTypedInFromPaperAreOnAllScreensAndMarked() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        Response answer = room.facilitator()
                .post(
                        "/w/" + room.code() + "/paper",
                        "theme",
                        room.school(),
                        "texts",
                        "Fra bord én\n\n<b>Fra</b> bord to",
                        "tag",
                        room.tags().get(0));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        List<Long> ids = answer.jsonPath().getList("ids", Long.class);
        assertThat(ids).hasSize(2);
        phone.awaitPart("idea-" + ids.get(1));
        assertThat(guest.board())
                .contains("Fra bord én", "&lt;b&gt;Fra&lt;/b&gt; bord to", Messages.say(Language.NB, "paper_mark"));
        assertThat(guest.mine().getList("ideas")).isEmpty();
        refused(guest.edit(ids.get(0), "Mitt"), 403, "not_yours");
        phone.close();
    }

    @Test
    void whatWasTypedInLastIsShownOnThePageUntilItIsTakenBack() {
        Room room = Room.at(Room.COLLECT);
        type(room, "Aller først");
        type(room, "Ett til\n<b>To</b>");
        assertThat(page(room))
                .contains(
                        Messages.say(Language.NB, "paper_added", 2, "Skole"),
                        "<li dir=\"auto\">Ett til</li>",
                        "&lt;b&gt;To")
                .doesNotContain("Aller først");
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(page(room)).contains("Aller først").doesNotContain("Ett til");
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(page(room)).doesNotContain("id=\"added\"");
    }

    private static String page(Room room) {
        return room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/paper")
                .asString();
    }

    @Test
    void theyCanBeTypedInWhileAStepTakesNoIdeasAndBeVotedOn() {
        Room room = Room.at(Room.VOTE);
        Guest guest = room.join();
        Response answer = room.facilitator()
                .post("/w/" + room.code() + "/paper", "theme", room.school(), "texts", "Kom inn til slutt");
        guest.vote(answer.jsonPath().getLong("ids[0]"));
    }

    @Test
    void eitherAllAreTakenOrNone() {
        Room room = Room.at(Room.COLLECT);
        Response refusal = room.facilitator()
                .inBrowser()
                .post("/w/" + room.code() + "/paper", "theme", room.school(), "texts", "Grei nok\n" + "x".repeat(501));
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.asString()).contains("Linje 2", "Grei nok");
        assertThat(Database.holds("Grei nok")).isFalse();
    }

    @Test
    void onlyTheFacilitatorHasThesePages() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String paper = "/w/" + room.code() + "/paper";
        refused(guest.post(paper, "theme", room.school(), "texts", "Snik"), 401, "not_facilitator");
        for (String page : List.of(paper, paper + "/sheet", paper + "/form")) {
            refused(guest.get(page), 401, "not_facilitator");
            assertThat(room.facilitator().inBrowser().get(page).statusCode()).isEqualTo(200);
        }
        refused(room.facilitator().post(paper, "theme", 1, "texts", "Hvor?"), 404, "no_such_theme");
        refused(room.facilitator().post(paper, "theme", room.school(), "texts", "x", "tag", 1), 422, "no_such_tag");
        room.facilitator().end();
        refused(room.facilitator().post(paper, "theme", room.school(), "texts", "x"), 410, "workshop_ended");
    }

    @Test
    void theFormHasAPageForEachThemeWithItsQuestions() {
        Room room = Room.from("ekommune", "nn", 45);
        String form = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/paper/form")
                .asString();
        assertThat(form.split("class=\"sheet sheet-form\"", -1)).hasSize(4);
        assertThat(form).contains("Korleis kan kunnskapen vi allereie har, delast og brukast betre?");
    }

    @Test
    void whatWasTypedInIsTakenBackUntilSomebodyHasVotedOnIt() {
        Room room = Room.at(Room.VOTE);
        Guest guest = room.join();
        type(room, "Feil bunke");
        assertThat(room.facilitator().board()).contains("Angre: skrev inn fra papir");
        assertThat(room.facilitator().post("/w/" + room.code() + "/undoing").statusCode())
                .isEqualTo(200);
        assertThat(Database.holds("Feil bunke")).isFalse();

        guest.vote(type(room, "Rett bunke"));
        assertThat(room.facilitator().board()).doesNotContain("Angre: skrev inn fra papir");
    }

    private static long type(Room room, String texts) {
        return room.facilitator()
                .post("/w/" + room.code() + "/paper", "theme", room.school(), "texts", texts)
                .jsonPath()
                .getLong("ids[0]");
    }
}
