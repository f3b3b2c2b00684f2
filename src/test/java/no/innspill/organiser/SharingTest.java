package no.innspill.organiser;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.innspill.Database;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.signin.Organiser;
import no.innspill.signin.SigningInProfile;
import org.junit.jupiter.api.Test;

/** Organisers find their workshops again, and share them. */
@QuarkusTest
@TestProfile(SigningInProfile.class)
class SharingTest {

    private static final int NO_LONGER_LET_IN = 4001;

    @Test
    void aWorkshopIsFoundAgainOnAnotherMachineAndOpenedWithoutItsLink() {
        String code = Organiser.named("finder").signIn().start("Broen over elva");
        Organiser elsewhere = Organiser.named("finder");
        assertThat(elsewhere.get("/w/" + code + "/control").statusCode()).isEqualTo(401);
        elsewhere.signIn();
        assertThat(elsewhere.get("/").asString()).contains("Broen over elva", "href=\"/mine/" + code + "\"");
        enters(elsewhere, code);
        assertThat(elsewhere
                        .with("Accept", "application/json")
                        .post("/w/" + code + "/step", "to", "next")
                        .statusCode())
                .isEqualTo(200);
        // A second machine gets the same key, and the first one stays in.
        Organiser third = Organiser.named("finder").signIn();
        enters(third, code);
        assertThat(elsewhere.get("/w/" + code + "/control").statusCode()).isEqualTo(200);
    }

    private static void enters(Organiser who, String code) {
        Response in = who.get("/mine/" + code);
        assertThat(in.statusCode()).as(in.asString()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/w/" + code + "/control");
        assertThat(in.detailedCookie("innspill-" + code + "-control").getMaxAge())
                .isBetween(1L, 8L * 60 * 60);
        assertThat(who.get("/w/" + code + "/control").statusCode()).isEqualTo(200);
    }

    @Test
    void anothersWorkshopIsAsGoodAsNone() {
        String code = Organiser.named("private").signIn().start("Mitt eget");
        Organiser other = Organiser.named("curious").signIn();
        assertThat(other.get("/").asString()).doesNotContain("Mitt eget");
        refused(other.asProgram("/mine/" + code), 404, "no_such_workshop");
        refused(other.asProgram("/mine/222222"), 404, "no_such_workshop");
        refused(new Person().get("/mine/" + code), 403, "sign_in_first");
        assertThat(other.get("/w/" + code + "/control/colleagues").statusCode()).isEqualTo(401);
        refused(
                other.with("Accept", "application/json").post("/w/" + code + "/control/colleagues"),
                401,
                "not_facilitator");
    }

    @Test
    void aLinkLetsOneColleagueInOnce() {
        Organiser owner = Organiser.named("owner").signIn();
        String code = owner.start("Delt arbeid");
        String link = owner.share(code);
        assertThat(owner.get("/w/" + code + "/control/colleagues").asString()).contains(link);

        Organiser colleague = Organiser.of("colleague", "{}");
        assertThat(colleague.get(link).asString())
                .doesNotContain("Delt arbeid")
                .contains("href=\"/sign-in?share=" + link.substring("/shared/".length()) + "&amp;lang=nb\"");
        refused(colleague.with("Accept", "application/json").post(link), 403, "sign_in_first");
        String back = colleague.wayBack("/sign-in?share=" + link.substring("/shared/".length()));
        assertThat(colleague.get(back).header("Location")).isEqualTo(link + "?lang=nb");
        assertThat(colleague.get(link).asString()).contains("Delt arbeid", "action=\"" + link + "\"");
        assertThat(colleague.post(link).header("Location")).isEqualTo("/mine/" + code);
        enters(colleague, code);
        assertThat(colleague.get("/").asString())
                .contains("Delt arbeid", Messages.say(Language.NB, "organiser_shared_with_you"));

        Organiser third = Organiser.named("third").signIn();
        refusedOnAPage(third.get(link), 404, Language.NB, "refusal_no_such_share");
        refused(third.with("Accept", "application/json").post(link), 404, "no_such_share");
        refused(third.asProgram("/mine/" + code), 404, "no_such_workshop");
    }

    @Test
    void whoHasItAlreadyDoesNotUseALinkUp() {
        Organiser owner = Organiser.named("twice").signIn();
        String code = owner.start("Delt");
        String link = owner.share(code);
        assertThat(owner.post(link).statusCode()).isEqualTo(303);
        Organiser colleague = Organiser.named("once").signIn();
        assertThat(colleague.post(link).statusCode()).isEqualTo(303);
        enters(colleague, code);
    }

    @Test
    void aColleagueSharesNothingOnAndMakesNoLinksAnew() {
        Organiser owner = Organiser.named("chief").signIn();
        String code = owner.start("Delt");
        Organiser colleague = shared(owner, code, "deputy");
        Person program = colleague.with("Accept", "application/json");
        refused(program.post("/w/" + code + "/control/colleagues"), 403, "only_its_owner");
        refused(program.post("/w/" + code + "/control/link"), 403, "only_its_owner");
        refused(program.post("/w/" + code + "/links", "name", "Kari", "kind", "helper"), 403, "only_its_owner");
        assertThat(colleague.get("/w/" + code + "/control/colleagues").asString())
                .contains(Messages.say(Language.NB, "organiser_anothers"))
                .doesNotContain("_method=DELETE");
    }

    @Test
    void aColleagueLeadsAndIsOfferedNothingThatIsTheOwnersAlone() {
        Organiser owner = Organiser.named("leader").signIn();
        String code = owner.start("Delt");
        Organiser colleague = shared(owner, code, "leading");
        List<String> owners = List.of(
                "/w/" + code + "/links\"",
                "/w/" + code + "/tokens\"",
                "/w/" + code + "/ending\"",
                "/w/" + code + "/projector/link\"",
                "/w/" + code + "/control/link\"",
                "/w/" + code + "/control/colleagues\"");
        assertThat(owner.get("/w/" + code + "/control").asString()).contains(owners);
        assertThat(colleague.get("/w/" + code + "/control").asString())
                .contains("/w/" + code + "/step\"", "view=colleague")
                .doesNotContain(owners);
        refused(colleague.asProgram("/w/" + code + "/board?view=control"), 403, "beyond_this_link");
        refused(owner.asProgram("/w/" + code + "/board?view=colleague"), 403, "beyond_this_link");
        assertThat(colleague.asProgram("/w/" + code + "/board?view=colleague").statusCode())
                .isEqualTo(200);

        OpenScreen screen = screen(colleague, code, "colleague");
        colleague.with("Accept", "application/json").post("/w/" + code + "/step", "to", "next");
        screen.awaitPart("board");
        screen.close();
        assertThat(owner.get("/w/" + code + "/log.json").jsonPath().getString("log[0].link.kind"))
                .isEqualTo("colleague");
        assertThat(owner.get("/w/" + code + "/log").asString()).contains(Messages.say(Language.NB, "log_colleague"));
    }

    private static Organiser shared(Organiser owner, String code, String with) {
        Organiser colleague = Organiser.named(with).signIn();
        assertThat(colleague.post(owner.share(code)).statusCode()).isEqualTo(303);
        enters(colleague, code);
        return colleague;
    }

    @Test
    void whatIsTakenBackIsOverAtOnceOnOpenScreensToo() {
        Organiser owner = Organiser.named("taker").signIn();
        String code = owner.start("Delt");
        Organiser colleague = shared(owner, code, "former");
        OpenScreen theirs = screen(colleague, code, "colleague");
        OpenScreen own = screen(owner, code, "control");
        String page = owner.get("/w/" + code + "/control/colleagues").asString();
        List<String> marks = Pattern.compile("/control/colleagues/([\\w-]{16})\\?_method")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(marks).hasSize(1);
        refused(
                colleague
                        .with("Accept", "application/json")
                        .delete("/w/" + code + "/control/colleagues/" + marks.get(0)),
                403,
                "only_its_owner");
        assertThat(owner.post("/w/" + code + "/control/colleagues/" + marks.get(0) + "?_method=DELETE")
                        .statusCode())
                .isEqualTo(303);
        assertThat(theirs.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(own.isClosed()).isFalse();
        own.close();
        assertThat(colleague.get("/w/" + code + "/control").statusCode()).isEqualTo(401);
        refused(colleague.asProgram("/mine/" + code), 404, "no_such_workshop");
        assertThat(colleague.get("/").asString()).doesNotContain("/mine/" + code);
    }

    private static OpenScreen screen(Organiser who, String code, String view) {
        OpenScreen screen = OpenScreen.dial(who, "/live/" + code + "?view=" + view + "&lang=nb");
        screen.await(frame -> true);
        return screen;
    }

    @Test
    void aLinkThatIsTakenBackOrTooOldLetsNobodyIn() throws SQLException {
        Organiser owner = Organiser.named("careful").signIn();
        String code = owner.start("Delt");
        String link = owner.share(code);
        String page = owner.get("/w/" + code + "/control/colleagues").asString();
        String id = Pattern.compile("/colleagues/shares/(\\d+)\\?")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(owner.with("Accept", "application/json")
                        .delete("/w/" + code + "/control/colleagues/shares/" + id)
                        .statusCode())
                .isEqualTo(200);
        Organiser colleague = Organiser.named("late").signIn();
        refusedOnAPage(colleague.post(link), 404, Language.NB, "refusal_no_such_share");
        String old = owner.share(code);
        Database.change("update share set expires_at = timestamp with time zone '2020-01-01 00:00:00+00'");
        refusedOnAPage(colleague.post(old), 404, Language.NB, "refusal_no_such_share");
    }

    @Test
    void thereIsAnEndToSharing() {
        Organiser owner = Organiser.named("generous").signIn();
        String code = owner.start("Delt");
        for (int i = 0; i < 19; i++) {
            owner.share(code);
        }
        refused(
                owner.with("Accept", "application/json").post("/w/" + code + "/control/colleagues"),
                409,
                "too_many_colleagues");
    }

    @Test
    void aNewControlLinkPutsKeysOutAndOrganisersComeInAnew() {
        Organiser owner = Organiser.named("renewer").signIn();
        String code = owner.start("Delt");
        Organiser colleague = shared(owner, code, "renewed");
        String unused = owner.share(code);
        assertThat(owner.post("/w/" + code + "/control/link").statusCode()).isEqualTo(303);
        assertThat(owner.get("/w/" + code + "/control").statusCode()).isEqualTo(200);
        owner.post("/w/" + code + "/step", "to", "next");
        assertThat(colleague.get("/w/" + code + "/control").statusCode()).isEqualTo(401);
        enters(colleague, code);
        refusedOnAPage(Organiser.named("late").signIn().get(unused), 404, Language.NB, "refusal_no_such_share");
    }

    @Test
    void signingOutLeavesTheOwnWorkshopsInAllTabsToo() {
        Organiser owner = Organiser.named("tabs").signIn();
        String code = owner.start("Mitt");
        owner.get("/w/" + code + "/control");
        OpenScreen tab = screen(owner, code, "control");
        owner.post("/sign-in?_method=DELETE");
        assertThat(tab.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(owner.get("/w/" + code + "/control").statusCode()).isEqualTo(401);
        owner.signIn();
        enters(owner, code);
    }

    @Test
    void aWorkshopThatIsNobodysIsKeptByWhoControlsItAndSignsIn() throws SQLException {
        Organiser owner = Organiser.named("later").signIn();
        String code = owner.start("Fra før");
        Database.change("delete from organiser where workshop_id = (select id from workshop where code = ?)", code);
        String page = owner.get("/w/" + code + "/control/colleagues").asString();
        assertThat(page).contains(Messages.say(Language.NB, "organiser_keep"));
        assertThat(owner.post("/w/" + code + "/control/colleagues/own").statusCode())
                .isEqualTo(303);
        assertThat(owner.get("/").asString()).contains("/mine/" + code);
        Person withLink = new Person(owner);
        withLink.cookies().remove("innspill-sign-in");
        refused(
                withLink.with("Accept", "application/json").post("/w/" + code + "/control/colleagues"),
                403,
                "sign_in_first");
    }

    @Test
    void whatIsDeletedIsAmongNobodysAnyMore() {
        Organiser owner = Organiser.named("deleter").signIn();
        String code = owner.start("Slettes");
        owner.share(code);
        shared(owner, code, "deleted");
        assertThat(owner.with("Accept", "application/json").delete("/w/" + code).statusCode())
                .isEqualTo(204);
        assertThat(owner.get("/").asString()).doesNotContain("Slettes");
        assertThat(Database.count("select count(*) from organiser where workshop_id not in (select id from workshop)"))
                .isZero();
    }
}
