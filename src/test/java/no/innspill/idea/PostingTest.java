package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.List;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PostingTest {

    @Test
    void anIdeaIsAnsweredWithItsIdAndTheRevisionItCameWith() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long before = room.revision();
        Response answer = guest.askToPost(room.school(), "Mindre klasser");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getLong("revision")).isEqualTo(before + 1);
        assertThat(guest.board()).contains("id=\"idea-" + answer.jsonPath().getLong("id") + "\"");
    }

    @Test
    void aPlainFormIsSentBackToItsTheme() {
        Room room = Room.at(Room.COLLECT);
        Response answer =
                room.join().inBrowser().post("/w/" + room.code() + "/ideas", "theme", room.road(), "text", "Fortau");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/w/" + room.code() + "#theme-" + room.road());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bedre skilting på Ås, Ærøy og Øya",
                "Máŋggat sámegielat mánát",
                "Ελληνικά, українська, עברית, العربية, हिन्दी, 中文, 日本語, 한국어, ไทย",
                "👩‍👩‍👧‍👦 🇳🇴 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 \uD83E\uDEE0 1️⃣",
                "e\u0301 og \u0928\u093F og z\u0351\u036F",
                "Første linje\nandre linje",
                "100 % \"enig\" 'ja' {curly} {{mustache}} ${dollar} {t:board_idea} \\ / ` ~"
            })
    void allScriptsSignsAndEmojiComeBackAsTheyWereTyped(String text) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen screen = OpenScreen.of(room, guest, "participant");
        long idea = guest.post(room.school(), text);
        String normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(unescaped(guest.board())).contains(normalised);
        assertThat(unescaped(guest.mine().getString("html"))).contains(normalised);
        assertThat(unescaped(html(screen, idea))).contains(normalised);
        screen.close();
        assertThat(Database.column("select text from idea where id = ?", idea)).containsExactly(normalised);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    @Test
    void markupAndScriptsAreShownAndNeverRun() {
        String nasty = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'></textarea><b>&lt;";
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        OpenScreen wall = OpenScreen.of(room, room.projector(), "projector");
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        long idea = guest.post(room.school(), nasty);

        String frames = html(phone, idea) + html(wall, idea) + html(laptop, idea);
        String pages = guest.page()
                + guest.board()
                + guest.mine().getString("html")
                + room.facilitator().board()
                + room.facilitator().wall()
                + room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control")
                        .asString()
                + room.projector()
                        .inBrowser()
                        .get("/w/" + room.code() + "/projector")
                        .asString();

        for (String shown : List.of(frames, pages)) {
            assertThat(shown)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("></textarea><b>");
        }
        phone.close();
        wall.close();
        laptop.close();
    }

    private static String html(OpenScreen screen, long idea) {
        return OpenScreen.part(screen.awaitPart("idea-" + idea), "idea-" + idea)
                .orElseThrow()
                .path("html")
                .asText();
    }

    @Test
    void exactlyFiveHundredCharactersFitAsPeopleCountThem() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        assertThat(guest.askToPost(room.school(), "👩‍👩‍👧‍👦".repeat(300) + "x".repeat(200))
                        .statusCode())
                .isEqualTo(201);
        Response refused = guest.askToPost(room.school(), "ø".repeat(501));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("text_too_long");
        assertThat(refused.jsonPath().getString("detail")).contains("ett tegn").contains("500");
    }

    @Test
    void myOwnIdeaIsEditedInPlaceWithItsTags() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long tag = room.tags().get(1);
        long idea = guest.post(room.school(), "Første utkast");
        Response answer = guest.post("/w/" + room.code() + "/ideas/" + idea, "text", "Andre utkast", "tag", tag);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getLong("id")).isEqualTo(idea);
        assertThat(guest.board()).contains("Andre utkast").contains("<li dir=\"auto\">Kostnad</li>");
        assertThat(Database.holds("Første utkast")).isFalse();
    }

    @Test
    void aWithdrawnTextIsReallyGoneFromTheDatabase() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Dette angrer jeg på");
        assertThat(Database.holds("Dette angrer jeg på")).isTrue();
        assertThat(guest.withdraw(idea).statusCode()).isEqualTo(200);
        assertThat(Database.holds("Dette angrer jeg på")).isFalse();
        assertThat(Database.count("select count(*) from idea where id = ?", idea))
                .isZero();
        assertThat(guest.board()).doesNotContain("idea-" + idea);
        assertThat(guest.withdraw(idea).jsonPath().getString("code")).isEqualTo("no_such_idea");
    }

    @Test
    void nobodyChangesSomebodyElsesIdea() {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), "Min egen");
        Guest other = room.join();
        for (Response refused : List.of(other.edit(idea, "Kapret"), other.withdraw(idea))) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("not_yours");
        }
        assertThat(Database.column("select text from idea where id = ?", idea)).containsExactly("Min egen");
        assertThat(other.mine().getList("ideas")).isEmpty();
    }
}
