package no.innspill.organiser;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import no.innspill.Database;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.signin.Organiser;
import no.innspill.signin.SigningInProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workshop that nobody has among theirs is claimed with its newest control link, and only as long as that is the newest. */
@QuarkusTest
@TestProfile(SigningInProfile.class)
class ClaimsTest {

    private static final int NO_LONGER_LET_IN = 4001;

    private Organiser rightful;

    @BeforeEach
    void signsIn() {
        rightful = Organiser.named("rightful").signIn();
    }

    /** A workshop from before one could sign in. */
    private String unowned() throws SQLException {
        String code = rightful.start("Fra før");
        Database.change("delete from organiser where workshop_id = (select id from workshop where code = ?)", code);
        return code;
    }

    /** Somebody else who has signed in, in a browser with that one's control link. */
    private static Organiser withLinkOf(Person holder, String code, String name) {
        Organiser other = Organiser.named(name).signIn();
        String cookie = "innspill-" + code + "-control";
        other.cookies().put(cookie, String.valueOf(holder.cookies().get(cookie)));
        return other;
    }

    private static Organiser elsewhere(String name) {
        return Organiser.named(name).signIn();
    }

    private static String colleagues(String code) {
        return "/w/" + code + "/control/colleagues";
    }

    private static void claims(Organiser who, String code) {
        assertThat(who.post(colleagues(code) + "/own").statusCode()).isEqualTo(303);
        assertThat(elsewhere(who, code)).isEqualTo(303);
    }

    /** The status of coming in on another machine, without a link. */
    private static int elsewhere(Organiser who, String code) {
        Organiser machine = elsewhere(who.subject());
        return machine.get("/mine/" + code).statusCode();
    }

    private static void makesANewLink(Organiser who, String code) {
        assertThat(who.post("/w/" + code + "/control/link").statusCode()).isEqualTo(303);
        assertThat(who.get("/w/" + code + "/control").statusCode()).isEqualTo(200);
    }

    private static boolean mayPutOut(Organiser who, String code) {
        String sheet = who.get("/w/" + code + "/control/sheet").asString();
        String page = who.get(colleagues(code)).asString();
        String button = Messages.say(Language.NB, "organiser_put_out");
        assertThat(sheet.contains(button)).isEqualTo(page.contains(button));
        if (page.contains(button)) {
            // What the question is asked in.
            assertThat(List.of(sheet, page)).allMatch(shown -> shown.contains("id=\"confirm-template\""));
        }
        return page.contains(button);
    }

    @Test
    void whoHasTheOldLinkClaimsNothingOnceThereIsANewOne() throws SQLException {
        String code = unowned();
        Organiser thief = withLinkOf(rightful, code, "late thief");
        assertThat(rightful.post("/w/" + code + "/control/link").statusCode()).isEqualTo(303);
        // Nobody has used the new one yet, so the old one still leads.
        Person program = thief.with("Accept", "application/json");
        refused(program.post(colleagues(code) + "/own"), 403, "not_the_newest_link");
        refused(program.post(colleagues(code)), 403, "not_the_newest_link");
        refused(program.delete(colleagues(code)), 403, "not_the_newest_link");
        assertThat(elsewhere(thief, code)).isEqualTo(404);
        claims(rightful, code);
    }

    @Test
    void whoMakesANewLinkSeesWhoHasItAndPutsThemAllOutWithOneClick() throws SQLException {
        String code = unowned();
        Organiser thief = withLinkOf(rightful, code, "thief");
        claims(thief, code);
        Organiser friend = elsewhere("thief's friend");
        assertThat(friend.post(thief.share(code)).statusCode()).isEqualTo(303);
        assertThat(rightful.get(colleagues(code)).asString())
                .contains(Messages.say(Language.NB, "organiser_held_claimed"), "2 som har logget inn");
        assertThat(mayPutOut(rightful, code))
                .as("by the link that they claimed it with")
                .isFalse();
        refused(rightful.with("Accept", "application/json").delete(colleagues(code)), 403, "only_its_owner");

        makesANewLink(rightful, code);
        assertThat(mayPutOut(rightful, code)).isTrue();
        Organiser back = elsewhere("thief");
        assertThat(back.get("/mine/" + code).statusCode())
                .as("as long as nobody has put them out")
                .isEqualTo(303);
        assertThat(back.with("Accept", "application/json")
                        .post("/w/" + code + "/links", "name", "Kari", "kind", "helper")
                        .statusCode())
                .isEqualTo(201);
        OpenScreen screen = OpenScreen.dial(back, "/live/" + code + "?view=control&lang=nb");
        screen.await(frame -> true);

        assertThat(rightful.post(colleagues(code) + "?_method=DELETE").statusCode())
                .isEqualTo(303);
        assertThat(screen.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(back.get("/w/" + code + "/control").statusCode()).isEqualTo(401);
        assertThat(elsewhere(thief, code)).isEqualTo(404);
        assertThat(elsewhere(friend, code)).isEqualTo(404);
        assertThat(elsewhere(rightful, code)).isEqualTo(303);
        assertThat(mayPutOut(rightful, code)).isFalse();
        assertThat(Database.count(
                        "select count(*) from named_link l join workshop w on l.workshop_id = w.id where w.code = ?",
                        code))
                .as("links that they had made meanwhile")
                .isZero();
        assertThat(rightful.get("/w/" + code + "/log").asString())
                .contains(Messages.say(Language.NB, "log_holders_put_out"));
    }

    @Test
    void whoStartedItKeepsItWhateverLinksAreMade() {
        String code = rightful.start("Mitt eget");
        Organiser thief = withLinkOf(rightful, code, "link thief");
        assertThat(thief.get(colleagues(code)).asString())
                .contains(Messages.say(Language.NB, "organiser_held_started"));
        makesANewLink(thief, code);
        assertThat(mayPutOut(thief, code)).isFalse();
        Person program = thief.with("Accept", "application/json");
        refused(program.delete(colleagues(code)), 403, "only_its_owner");
        refused(program.post(colleagues(code) + "/own"), 403, "only_its_owner");
        Organiser back = elsewhere(rightful.subject());
        assertThat(back.get("/mine/" + code).statusCode()).isEqualTo(303);
        makesANewLink(back, code);
        assertThat(thief.get("/w/" + code + "/control").statusCode()).isEqualTo(401);
    }

    @Test
    void whoMakesANewLinkKeepsWhatTheyHaveClaimedAndWhomTheySharedItWith() throws SQLException {
        String code = unowned();
        claims(rightful, code);
        Organiser colleague = elsewhere("colleague of the claimer");
        assertThat(colleague.post(rightful.share(code)).statusCode()).isEqualTo(303);
        makesANewLink(rightful, code);
        Organiser second = withLinkOf(rightful, code, "second");
        assertThat(mayPutOut(second, code)).isFalse();
        refused(second.with("Accept", "application/json").delete(colleagues(code)), 403, "only_its_owner");
        assertThat(elsewhere(rightful, code)).isEqualTo(303);
        assertThat(elsewhere(colleague, code)).isEqualTo(303);
    }

    /** A link that got out is no account: whoever has signed in is not put out by somebody who has not. */
    @Test
    void onlySomebodyWhoHasSignedInPutsOthersOut() throws SQLException {
        String code = unowned();
        claims(rightful, code);
        Organiser nobody = withLinkOf(rightful, code, "nobody");
        nobody.cookies().remove("innspill-sign-in");
        makesANewLink(nobody, code);
        assertThat(mayPutOut(nobody, code)).isFalse();
        assertThat(nobody.get(colleagues(code)).asString())
                .contains(Messages.say(Language.NB, "organiser_put_out_sign_in"));
        refused(nobody.with("Accept", "application/json").delete(colleagues(code)), 403, "sign_in_first");
        assertThat(elsewhere(rightful, code)).isEqualTo(303);
    }
}
