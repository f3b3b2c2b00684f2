package no.innspill.start;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.workshop.JoinCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StartTest {

    @Test
    void theShortAddressLeadsInHoweverTheCodeIsTyped() {
        Room room = Room.open();
        String code = room.code();
        String shown = JoinCode.shown(code);
        for (String typed : new String[] {
            code, code.toLowerCase(Locale.ROOT), shown, shown.toLowerCase(Locale.ROOT), shown.replace('-', '_')
        }) {
            Response answer = new Person().inBrowser().get("/" + typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/w/" + code);
            assertThat(new Person().inBrowser().get("/w/" + typed).statusCode()).isEqualTo(200);
        }
        Response form = new Person().inBrowser().get("/join?code=%20" + shown.toLowerCase(Locale.ROOT) + "%20");
        assertThat(form.header("Location")).isEqualTo("/w/" + code);
    }

    @Test
    void everyTextOfATemplateMayBeAsLongAsTheFormatSaysHoweverItIsWritten() {
        String full = "👨‍👩‍👧‍👦".repeat(500);
        Room.planned("language: nb\ntitle: Lang\nthemes: [{title: Skole, questions: [%1$s], examples: [%1$s]}]\n"
                .formatted(full)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCodeThatNobodyHasIsGivenBackToBePutRight() {
        assertThat(new Person().inBrowser().get("/w/AAAAAA").asString()).contains("value=\"AAA-AAA\"");
        assertThat(new Person().inBrowser().get("/join?code=KX7-M2").asString()).contains("value=\"KX7-M2\"");
        assertThat(new Person().inBrowser().get("/join?code=%22%3E%3Cb%3E").asString())
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/AAAAAA", "/w/AAAAAA", "/join?code=KX7-M2", "/join?code=", "/join", "/join?code=O0I1L!"})
    void aWrongCodeIsToldApartFromABrokenPage(String path) {
        Response page =
                new Person().inBrowser().with("Accept-Language", "en-GB").get(path);
        Response landed = page.statusCode() == 303
                ? new Person().inBrowser().with("Accept-Language", "en-GB").get(page.header("Location"))
                : page;
        refusedOnAPage(landed, 404, Language.EN, "refusal_no_such_workshop");
    }

    @ParameterizedTest
    @CsvSource({"nb, nb", "no, nb", "nn-NO, nn", "'sv,nn;q=0.8,en;q=0.5', nn", "'en-US,en;q=0.9', en", "de, nb"})
    void theStartPageSpeaksTheBrowsersLanguage(String accepted, String spoken) {
        String page = new Person()
                .inBrowser()
                .with("Accept-Language", accepted)
                .get("/")
                .asString();
        assertThat(page).contains("<html lang=\"" + spoken + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageCanBeChosen(Language language) {
        Room room = Room.open();
        String tag = "<html lang=\"" + language.tag() + "\"";
        assertThat(new Person().inBrowser().get("/?lang=" + language.tag()).asString())
                .contains(tag);
        assertThat(room.stranger()
                        .inBrowser()
                        .get("/w/" + room.code() + "?lang=" + language.tag())
                        .asString())
                .contains(tag);
        var guest = room.join();
        assertThat(guest.inBrowser()
                        .get("/w/" + room.code() + "?lang=" + language.tag())
                        .asString())
                .contains(tag);
        assertThat(guest.page()).as("it is remembered").contains(tag);
        room.facilitator().inBrowser().get("/w/" + room.code() + "/control?lang=" + language.tag());
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control")
                        .asString())
                .contains(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "ekommune, 45",
        "ekommune, 60",
        "ekommune, 90",
        "blank, 45",
        "ideas-and-priorities, 45",
        "retrospective, 60",
        "swot, 90"
    })
    void aWorkshopIsMadeFromEveryTemplateInEveryLanguage(String template, int minutes) {
        for (Language language : Language.values()) {
            Room room = Room.from(template, language.tag(), minutes);
            assertThat(JoinCode.isWellFormed(room.code())).isTrue();
            assertThat(room.facilitator()
                            .inBrowser()
                            .get("/w/" + room.code() + "/control")
                            .asString())
                    .contains("<html lang=\"" + language.tag() + "\"");
        }
    }

    @Test
    void makingOneInABrowserGoesStraightToTheControlView() {
        Person facilitator = new Person().inBrowser();
        Response made = facilitator.post("/workshops", "template", "ekommune", "language", "nn", "minutes", 45);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).matches("/w/[2-9A-Z]{6}/control");
        assertThat(facilitator.get(made.header("Location")).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeMadeIsRefusedAndNotMade() {
        long before = Database.count("select count(*) from workshop");
        refused(new Person().post("/workshops", "template", "nonesuch"), 422, "no_such_template");
        refused(new Person().post("/workshops"), 422, "no_such_template");
        refused(new Person().post("/workshops", "template", "blank", "title", "x".repeat(201)), 422, "text_too_long");
        assertThat(Database.count("select count(*) from workshop")).isEqualTo(before);
    }

    @Test
    void anOwnTitleIsShownAndNeverRun() {
        Response made = new Person().post("/workshops", "template", "blank", "title", "<script>alert(1)</script>");
        String code = made.jsonPath().getString("code");
        assertThat(new Person().inBrowser().get("/w/" + code).asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenTemplateFileIsExplainedLineByLine(Language language) {
        String yaml = "title: A\nthemes: [B]\nagenda:\n  - kind: dance\n    title: C\n    minutes: 0\n";
        long before = Database.count("select count(*) from workshop");

        Response program = upload(new Person(), language, yaml);
        refused(program, 422, "template_faulty");
        assertThat(program.jsonPath().getList("errors", String.class))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(Messages.say(language, "template_at", "4", "11") + ": ");
        assertThat(program.jsonPath().getString("errors[1]"))
                .startsWith(Messages.say(language, "template_at", "6", "14") + ": ");

        Response page = upload(new Person().inBrowser(), language, yaml);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<html lang=\"" + language.tag() + "\"")
                .contains(Messages.say(language, "template_at", "4", "11"))
                .contains(Messages.say(language, "template_at", "6", "14"));
        assertThat(Database.count("select count(*) from workshop")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "- a\n- b", "just a text", "a: [", "<html>", "&a [*a, *a]"})
    void whatIsNoTemplateAtAllIsAnAnswerToo(String file) {
        refused(upload(new Person(), Language.EN, file), 422, "template_faulty");
    }

    private static Response upload(Person who, Language language, String yaml) {
        return who.with("Accept-Language", language.tag())
                .request()
                .multiPart("file", "own.yaml", yaml.getBytes(StandardCharsets.UTF_8), "application/yaml")
                .post("/workshops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-5", "1441", "45.5"})
    void aLengthThatIsNoneIsRefused(String minutes) {
        refused(
                new Person().post("/workshops", "template", "ekommune", "language", "nb", "minutes", minutes),
                422,
                "number_out_of_range");
    }

    @Test
    void whereNobodySignsInNothingIsSaidOfIt() {
        Person anybody = new Person().inBrowser();
        assertThat(anybody.get("/").asString()).doesNotContain("sign-in", "own-title");
        assertThat(Room.open().facilitator().inBrowser().get("/").asString()).doesNotContain("sign-in");
        for (String path : List.of("/sign-in", "/sign-in/back?code=x&state=y", "/shared/" + "a".repeat(22))) {
            assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
