package no.innspill.signin;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.access.Secrets;
import no.innspill.form.Query;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.web.Logged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To the provider and back, with a real one. */
@QuarkusTest
@TestProfile(SigningInProfile.class)
class SigningInTest {

    private static final Object[] PLAN = {"template", "blank", "language", "nb", "minutes", 45, "title", "Om broen"};
    private static final String COOKIE = "innspill-sign-in";
    private static final String PENDING = "innspill-signing-in";

    @Inject
    SignIns signIns;

    @Test
    void onlyWhoIsSignedInStartsWorkshops() {
        refused(new Person().post("/workshops", PLAN), 403, "sign_in_first");
        refused(new Person().post("/rehearsals", PLAN), 403, "sign_in_first");
        Response start = new Person().inBrowser().get("/?lang=nn");
        assertThat(start.asString())
                .contains(Messages.say(Language.NN, "refusal_sign_in_first"))
                .contains("href=\"/sign-in?lang=nn\"")
                .doesNotContain("action=\"/workshops\"");
        Organiser ola = Organiser.named("starter").signIn();
        assertThat(ola.get("/").asString()).contains("action=\"/workshops\"");
        assertThat(ola.start("Om broen")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"org\":\"111111111\"}",
                "{\"org\":[\"111111111\",\"98765432\"]}",
                "{\"other\":\"987654321\"}",
                "{\"org\":\"987654321 \"}",
                "{\"org\":\"123456789, 987654321\"}",
                "{}"
            })
    void whoeverComesForAnotherOrganisationIsSignedInAndStartsNone(String claims) {
        Organiser other = Organiser.of("another-" + claims.hashCode(), claims).signIn();
        refused(other.with("Accept", "application/json").post("/workshops", PLAN), 403, "not_yours_to_start");
        assertThat(other.get("/?lang=en").asString())
                .contains(Messages.say(Language.EN, "refusal_not_yours_to_start"))
                .contains(Messages.say(Language.EN, "organiser_mine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"org\":\"123456789\"}",
                "{\"org\":[\"111111111\",\"987654321\"]}",
                "{\"org\":987654321}",
                "{\"org\":[{\"type\":\"ansattporten:orgno\",\"reportees\":[{\"ID\":\"987654321\"}]}]}"
            })
    void aClaimIsATextOrAListOrHasItSomewhereWithin(String claims) {
        Organiser.of("holder-" + claims.hashCode(), claims).signIn().start("Om broen");
    }

    @Test
    void theProviderIsAskedForNoMoreThanIsNeededAndInTheUsersLanguage() {
        Response begun = new Person().inBrowser().get("/sign-in?lang=nn");
        assertThat(begun.header("Referrer-Policy")).isEqualTo("no-referrer");
        Query asked = Query.read(URI.create(begun.header("Location")).getRawQuery());
        assertThat(asked.text("scope")).hasValue("openid");
        assertThat(asked.text("client_id")).hasValue("innspill");
        assertThat(asked.text("ui_locales")).hasValue("nn");
        assertThat(asked.text("acr_values")).hasValue("substantial");
        assertThat(asked.text("code_challenge_method")).hasValue("S256");
        assertThat(asked.text("redirect_uri").orElseThrow()).endsWith("/sign-in/back");
        assertThat(List.of(
                        asked.text("state").orElseThrow(), asked.text("nonce").orElseThrow()))
                .doesNotHaveDuplicates()
                .allSatisfy(random -> assertThat(random).hasSize(Secrets.LENGTH));
    }

    @Test
    void ofWhoSignsInNothingIsKeptAndNothingLoggedButAPseudonym() {
        try (Logged logged = Logged.warnings()) {
            Organiser ola = Organiser.named("ola-subject-12345").signIn();
            String code = ola.start("Om broen");
            String token = token(ola);
            assertThat(List.of("ola-subject-12345", "Nordmann", "ola@kommune.example", token))
                    .noneMatch(Database::holds);
            assertThat(Database.column(
                            "select s.person from sign_in s join organiser o on o.person = s.person"
                                    + " join workshop w on w.id = o.workshop_id where w.code = ? and s.token_hash = ?",
                            code,
                            Secrets.hash(token)))
                    .hasSize(1);
            String person = Database.column("select person from sign_in where token_hash = ?", Secrets.hash(token))
                    .get(0);
            assertThat(ola.get("/w/" + code + "/report.json").asString())
                    .contains("Om broen")
                    .doesNotContain(person);
            assertThat(ola.get("/w/" + code + "/control").asString()).doesNotContain(person);
            assertThat(logged.lines()).isEmpty();
        }
    }

    @Test
    void theCookieIsOneThatOnlyThisHostCanHaveSetAndNoScriptReads() {
        Organiser ola = Organiser.named("cookies");
        Cookie plain = ola.get(ola.wayBack("/sign-in")).detailedCookie(COOKIE);
        assertThat(plain.isHttpOnly()).isTrue();
        assertThat(plain.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(plain.getMaxAge()).isEqualTo(8 * 60 * 60);
        assertThat(plain.isSecured()).isFalse();

        Person encrypted = new Person().inBrowser().with("X-Forwarded-Proto", "https");
        Response begun = encrypted.get("/sign-in");
        assertThat(Query.read(URI.create(begun.header("Location")).getRawQuery())
                        .text("redirect_uri")
                        .orElseThrow())
                .startsWith("https://");
        Cookie own = encrypted.get(ola.answeredAt(begun.header("Location"))).detailedCookie("__Host-" + COOKIE);
        assertThat(own.isSecured()).isTrue();
        assertThat(own.getPath()).isEqualTo("/");
        assertThat(own.getDomain()).isNull();
        assertThat(encrypted.get("/").asString()).contains("id=\"own-title\"");
        // Without encryption anybody on the way could have set the other one.
        Person planted = new Person().inBrowser().with("X-Forwarded-Proto", "https");
        planted.cookies().put(COOKIE, plain.getValue());
        assertThat(planted.get("/").asString()).doesNotContain("id=\"own-title\"");
    }

    @Test
    void aTokenThatWasThereBeforeIsNotTheOneAfterwards() {
        Organiser ola = Organiser.named("fixation");
        String planted = Secrets.random();
        ola.cookies().put(COOKIE, planted);
        ola.signIn();
        String first = token(ola);
        assertThat(first).isNotEqualTo(planted);
        // Whoever signs in again at the same browser ends what was.
        String back = ola.answeredAt(begunWithout(ola));
        ola.get(back);
        assertThat(ola.cookies().get(COOKIE)).isNotEqualTo(first);
        assertThat(Database.count("select count(*) from sign_in where token_hash = ?", Secrets.hash(first)))
                .isZero();
    }

    private static String token(Person signedIn) {
        return Objects.requireNonNull(signedIn.cookies().get(COOKIE));
    }

    /** Begins to sign in as if nobody was, at the same browser. */
    private static String begunWithout(Organiser who) {
        String token = token(who);
        who.cookies().remove(COOKIE);
        String address = who.get("/sign-in").header("Location");
        who.cookies().put(COOKIE, token);
        return address;
    }

    @ParameterizedTest
    @CsvSource({"state=x", "state=", "other=x"})
    void anotherStateIsNotTaken(String state) {
        Organiser ola = Organiser.named("state");
        String back = ola.wayBack("/sign-in").replaceFirst("state=[^&]*", state);
        Response answer = ola.get(back);
        refusedOnAPage(answer, 400, Language.NB, "refusal_sign_in_stale");
        assertThat(ola.cookies()).doesNotContainKey(COOKIE).containsKey(PENDING);
    }

    @Test
    void whatOneBrowserHasBegunNoOtherOneEnds() {
        Organiser ola = Organiser.named("victim");
        String back = ola.wayBack("/sign-in");
        refusedOnAPage(new Person().inBrowser().get(back), 400, Language.NB, "refusal_sign_in_stale");
        Person another = new Person().inBrowser();
        another.get("/sign-in");
        refusedOnAPage(another.get(back), 400, Language.NB, "refusal_sign_in_stale");
        assertThat(ola.get(back).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsOnTheWayInSeveralTabsComesInByEachOfThem(boolean firstIsFirst) {
        Organiser ola = Organiser.named("tabs " + firstIsFirst);
        String first = ola.wayBack("/sign-in?lang=nn");
        String second = ola.wayBack("/sign-in?lang=en");
        // What a link from anywhere leads to, in between.
        refusedOnAPage(ola.get("/sign-in/back?code=x&state=y"), 400, Language.NB, "refusal_sign_in_stale");
        assertThat(ola.get(firstIsFirst ? first : second).header("Location"))
                .isEqualTo(firstIsFirst ? "/?lang=nn" : "/?lang=en");
        assertThat(ola.get(firstIsFirst ? second : first).header("Location"))
                .isEqualTo(firstIsFirst ? "/?lang=en" : "/?lang=nn");
        assertThat(ola.cookies()).containsKey(COOKIE).doesNotContainKey(PENDING);
        assertThat(ola.get("/").asString()).contains("id=\"own-title\"");
    }

    @Test
    void howeverOftenSomebodyBeginsTheCookieStaysSmall() {
        Organiser ola = Organiser.named("beginner");
        for (int i = 0; i < 20; i++) {
            ola.get("/sign-in");
        }
        assertThat(Objects.requireNonNull(ola.cookies().get(PENDING))).hasSizeLessThan(400);
        assertThat(ola.get(ola.wayBack("/sign-in")).statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeIsGoodOnce() {
        Organiser ola = Organiser.named("replay");
        String back = ola.wayBack("/sign-in");
        String pending = ola.cookies().get(PENDING);
        assertThat(ola.get(back).statusCode()).isEqualTo(303);
        assertThat(ola.cookies()).doesNotContainKey(PENDING);
        String token = token(ola);
        // The same address once more, out of the browser's history.
        assertThat(ola.get(back).header("Location")).isEqualTo("/");
        assertThat(token(ola)).isEqualTo(token);
        Person stranger = new Person().inBrowser();
        refusedOnAPage(stranger.get(back), 400, Language.NB, "refusal_sign_in_stale");
        Person thief = new Person().inBrowser();
        thief.cookies().put(PENDING, pending);
        refusedOnAPage(thief.get(back), 400, Language.NB, "refusal_sign_in_not_believed");
        assertThat(thief.cookies()).doesNotContainKey(COOKIE);
    }

    @Test
    void aCodeOfAnotherSignInIsOfNoUse() {
        String theirs = Query.read(URI.create(Organiser.named("injected").wayBack("/sign-in"))
                        .getRawQuery())
                .text("code")
                .orElseThrow();
        Organiser ola = Organiser.named("attacker");
        String back = ola.wayBack("/sign-in").replaceFirst("code=[^&]*", "code=" + theirs);
        refusedOnAPage(ola.get(back), 400, Language.NB, "refusal_sign_in_not_believed");
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldSo() {
        Organiser ola = Organiser.named("declines");
        String back = ola.wayBack("/sign-in?lang=en").replaceFirst("code=[^&]*", "error=access_denied");
        refusedOnAPage(ola.with("Accept-Language", "en").get(back), 403, Language.EN, "refusal_sign_in_declined");
        String mixedUp = Organiser.named("mixed up").wayBack("/sign-in") + "&iss=https%3A%2F%2Fevil.example";
        refusedOnAPage(new Person().inBrowser().get(mixedUp), 400, Language.NB, "refusal_sign_in_stale");
        Organiser kari = Organiser.named("mixed-up");
        refusedOnAPage(
                kari.get(kari.wayBack("/sign-in") + "&iss=https%3A%2F%2Fevil.example"),
                400,
                Language.NB,
                "refusal_sign_in_not_believed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share=//evil.example",
                "share=https://evil.example",
                "workshop=https://evil.example",
                "workshop=/%5Cevil.example",
                "share=evil.example%0d%0aSet-Cookie:x=y",
                "back=https://evil.example",
                "redirect_uri=https://evil.example"
            })
    void nobodyIsSentElsewhereAfterwards(String query) {
        Organiser ola = Organiser.named("onward");
        assertThat(ola.get(ola.wayBack("/sign-in?" + query)).header("Location")).isEqualTo("/?lang=nb");
        assertThat(ola.get("/sign-in?" + query).header("Location")).isEqualTo("/");
    }

    @Test
    void aSignInEndsWithItsTimeAndWhatIsOverIsThrownAway() throws SQLException {
        Organiser ola = Organiser.named("expires").signIn();
        String hash = Secrets.hash(token(ola));
        assertThat(ola.get("/").asString()).contains("id=\"own-title\"");
        Database.change(
                "update sign_in set expires_at = timestamp with time zone '2020-01-01 00:00:00+00' where token_hash = ?",
                hash);
        assertThat(ola.get("/").asString()).doesNotContain("id=\"own-title\"").contains("id=\"sign-in\"");
        signIns.discardExpired();
        assertThat(Database.count("select count(*) from sign_in where token_hash = ?", hash))
                .isZero();
    }

    @Test
    void signingOutIsTheEndOfItWhereverTheTokenIs() {
        Organiser ola = Organiser.named("leaver").signIn();
        Person copy = new Person(ola);
        assertThat(copy.get("/").asString()).contains("id=\"own-title\"");
        Response out = ola.post("/sign-in?_method=DELETE");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.asString())
                .contains("http-equiv=\"refresh\"")
                .contains("/innspill/endsession?")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost");
        assertThat(ola.cookies()).doesNotContainKey(COOKIE);
        assertThat(copy.get("/").asString()).doesNotContain("id=\"own-title\"");
        assertThat(new Person().delete("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatAnotherNodeHasGivenIsGoodHere() throws SQLException {
        String token = Secrets.random();
        Database.change(
                "insert into sign_in (token_hash, person, may_start, expires_at)"
                        + " values (?, 'somebody', true, timestamp with time zone '2100-01-01 00:00:00+00')",
                Secrets.hash(token));
        Person elsewhere = new Person().inBrowser();
        elsewhere.cookies().put(COOKIE, token);
        assertThat(elsewhere.get("/").asString()).contains("id=\"own-title\"");
    }

    @Test
    void whateverStandsInTheCookiesNobodyIsSignedInByIt() {
        for (String value : List.of("", "x", "'", "a".repeat(22), "b".repeat(3500), "%00", "..nb.", "1.2.nb.3")) {
            Person odd = new Person().inBrowser();
            odd.cookies().put(COOKIE, value);
            odd.cookies().put(PENDING, value);
            assertThat(odd.get("/").asString()).contains("id=\"sign-in\"");
            assertThat(odd.get("/sign-in/back?code=x&state=y").statusCode()).isEqualTo(400);
        }
    }
}
