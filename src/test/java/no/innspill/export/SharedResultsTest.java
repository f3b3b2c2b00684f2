package no.innspill.export;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Links;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What came of a workshop, for whoever has the link to it and nobody else. */
@QuarkusTest
class SharedResultsTest {

    private static final Pattern LINK = Pattern.compile("/w/\\w+/results/[A-Za-z0-9_-]{22}");

    private static Room voted() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long best = guest.post(room.school(), "Felles innlogging");
        guest.post(room.school(), "Uten stemmer");
        room.goTo(Room.VOTE);
        guest.vote(best);
        room.goTo(Room.RESULTS);
        room.goTo(Room.CLOSE);
        return room;
    }

    private static String share(Room room) {
        assertThat(room.facilitator().post(of(room)).statusCode()).isEqualTo(200);
        return link(room);
    }

    private static String of(Room room) {
        return "/w/" + room.code() + "/results";
    }

    private static String link(Room room) {
        Matcher link = LINK.matcher(room.facilitator().board());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Response read(String link) {
        return new Person().inBrowser().get(link);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverHasTheLinkReadsWhatCameOfItInEachLanguage(Language language) {
        Room room = voted();
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Kjøp felles innlogging");
        Response page = read(share(room) + "?lang=" + language.tag());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<html lang=\"" + language.tag() + "\"")
                .contains("id=\"messages\"", "id=\"ranking\"", "id=\"measures\"", "Kjøp felles innlogging")
                .contains("Felles innlogging", "Uten stemmer")
                .contains(Messages.say(language, "report_shared"))
                .doesNotContain("id=\"ideas\"", "id=\"method\"");
    }

    @Test
    void itIsFoundByNoSearchKeptInNoCacheAndGivesItsAddressToNobody() {
        Response page = read(share(voted()));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.asString()).contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void theDayOfItsDeletionStandsOnIt() {
        Room room = voted();
        String until = Pattern.compile("etter (\\d+\\. \\p{L}+ \\d{4})")
                .matcher(read(share(room)).asString())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(room.facilitator().board()).contains(until);
    }

    @Test
    void anyOtherSecretIsAnsweredAsAnUnknownCodeIs() {
        Room room = voted();
        String link = share(room);
        String wrong = of(room) + "/" + Secrets.random();
        assertThat(read(wrong).statusCode()).isEqualTo(404);
        assertThat(read(wrong).asString())
                .isEqualTo(read("/w/ZZZZZZ/results/" + Secrets.random()).asString());
        assertThat(read(link.replace(room.code(), Room.at(Room.CLOSE).code())).statusCode())
                .isEqualTo(404);
        refused(new Person().get(wrong), 404, "no_such_workshop");
    }

    @Test
    void noSecretIsGoodBeforeThereIsALink() {
        Room room = voted();
        assertThat(read(of(room) + "/" + Secrets.random()).statusCode()).isEqualTo(404);
        assertThat(read(of(room) + "/null").statusCode()).isEqualTo(404);
    }

    @Test
    void itIsSharedWhenItIsOverAndNotBefore() {
        Room room = Room.at(Room.RESULTS);
        refused(room.facilitator().post(of(room)), 409, "no_results_yet");
        room.facilitator().end();
        assertThat(room.facilitator().post(of(room)).statusCode()).isEqualTo(200);
    }

    @Test
    void thereIsNoLinkToWhatEachHasWrittenForThemselves() {
        Room room = Room.at(Room.SILENT);
        room.facilitator().end();
        refused(room.facilitator().post(of(room)), 409, "no_results_yet");
        assertThat(room.facilitator().board()).doesNotContain("share-results");
    }

    @Test
    void onlyTheLastStepHasAPlaceForItOnTheWall() {
        Room room = Room.at(Room.RESULTS);
        room.facilitator().end();
        share(room);
        assertThat(room.facilitator().board()).doesNotContain("sharing-wall");
        room = voted();
        share(room);
        assertThat(room.facilitator().board()).contains("sharing-wall");
    }

    @Test
    void sharingTwiceIsOneLink() {
        Room room = voted();
        assertThat(share(room)).isEqualTo(share(room));
    }

    @Test
    void whenItIsTakenBackItEndsAndTheNextOneIsAnother() {
        Room room = voted();
        Guest guest = room.join();
        String link = share(room);
        assertThat(guest.board()).contains(link);
        assertThat(room.facilitator().delete(of(room)).statusCode()).isEqualTo(200);
        assertThat(read(link).statusCode()).isEqualTo(404);
        assertThat(guest.board()).doesNotContain("/results/");
        assertThat(share(room)).isNotEqualTo(link);
        assertThat(read(link).statusCode()).isEqualTo(404);
    }

    @Test
    void itEndsWithTheWorkshop() {
        Room room = voted();
        String link = share(room);
        assertThat(room.facilitator().delete("/w/" + room.code()).statusCode()).isEqualTo(204);
        assertThat(read(link).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsToldWhileItIsUnderWayAgainOrEverythingIsHidden() {
        Room room = voted();
        String link = share(room);
        for (int step : List.of(Room.VOTE, Room.SILENT)) {
            room.goTo(step);
            assertThat(read(link).asString())
                    .contains(Messages.say(Language.NB, "report_shared_not_now"))
                    .doesNotContain("Felles innlogging");
        }
        room.goTo(Room.CLOSE);
        assertThat(read(link).asString()).contains("Felles innlogging");
        room.facilitator().post("/w/" + room.code() + "/curtain");
        assertThat(read(link).asString()).doesNotContain("Felles innlogging");
    }

    @Test
    void whatIsHiddenOrNeverCameToAVoteIsNotOnIt() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long hidden = guest.post(room.school(), "Skal skjules");
        long kept = guest.post(room.school(), "Blir stående");
        room.goTo(Room.VOTE);
        guest.vote(hidden, kept);
        room.goTo(Room.RESULTS);
        room.goTo(Room.CLOSE);
        String link = share(room);
        assertThat(read(link).asString()).contains("Skal skjules");
        room.facilitator().hide(hidden);
        room.facilitator().post("/w/" + room.code() + "/ideas/" + kept + "/note", "text", "Et svar til én");
        assertThat(read(link).asString()).contains("Blir stående").doesNotContain("Skal skjules", "Et svar til én");
    }

    @Test
    void whatATableHasNotLetThePlenaryHaveStaysAtTheTable() {
        Room room = Room.planned(
                """
                language: nb
                title: Bord
                tables: 2
                themes: [Skole]
                agenda:
                  - {kind: collect, title: Skriv, per_table: yes, passes: 1}
                  - {kind: vote, title: Stem, per_table: yes, passes: 1}
                  - {kind: collect, title: Etterpå, per_table: yes, passes: 1}
                  - {kind: close, title: Takk}
                """
                        .getBytes(StandardCharsets.UTF_8));
        Guest guest = room.join("table", 1);
        long passed = guest.post(room.school(), "Sendt videre");
        long own = guest.post(room.school(), "Bare ved bordet");
        room.goTo(1);
        guest.vote(passed, own);
        room.goTo(2);
        guest.post("/w/" + room.code() + "/ideas/" + passed + "/passing");
        room.goTo(3);
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Et tiltak", "source", own);
        String page = read(share(room)).asString();
        assertThat(page).contains("Sendt videre").doesNotContain("Bare ved bordet");
        String report = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/report")
                .asString();
        assertThat(report).contains("Bare ved bordet");
        assertThat(section(report, "measures")).contains("Et tiltak", "Stem");
        assertThat(section(page, "measures")).contains("Et tiltak").doesNotContain("Stem");
    }

    @Test
    void supportByAffiliationIsToldForFiveAndMoreOnlyAsInTheReport() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> guests = IntStream.range(0, 24)
                .mapToObj(i -> room.join("affiliation", room.affiliations().get(i % 2)))
                .toList();
        long one = guests.get(0).post(room.school(), "Det ene");
        long two = guests.get(0).post(room.school(), "Det andre");
        room.goTo(Room.VOTE);
        IntStream.range(0, 24).forEach(i -> guests.get(i).vote(i < 14 ? one : two));
        room.goTo(Room.RESULTS);
        room.goTo(Room.CLOSE);
        String page = read(share(room)).asString();
        String report = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/report")
                .asString();
        assertThat(support(page)).isNotEmpty().isEqualTo(support(report));
    }

    private static String support(String page) {
        return section(page, "support");
    }

    private static String section(String page, String id) {
        Matcher section = Pattern.compile("<section id=\"" + id + "\".*?</section>", Pattern.DOTALL)
                .matcher(page);
        return section.find() ? section.group() : "";
    }

    @Test
    void onlyWhoeverLeadsSharesAndTakesBack() {
        Room room = voted();
        for (Person person : List.of(room.join(), room.stranger(), room.projector(), Links.helper(room))) {
            Person program = new Person(person).with("Accept", "application/json");
            assertThat(program.post(of(room)).statusCode()).isIn(401, 403);
            assertThat(program.delete(of(room)).statusCode()).isIn(401, 403);
        }
        assertThat(room.facilitator().board()).doesNotContain("/results/");
    }

    @Test
    void theClosingWallShowsItWhenTheFacilitatorWantsAndThatCanBeTakenBack() {
        Room room = voted();
        share(room);
        String qr = "class=\"parting\"";
        assertThat(room.facilitator().wall()).doesNotContain(qr);
        room.facilitator().stage("results_link", true);
        assertThat(room.facilitator().wall()).contains(qr);
        room.facilitator().post("/w/" + room.code() + "/undoing");
        assertThat(room.facilitator().wall()).doesNotContain(qr);
        room.facilitator().stage("results_link", true);
        room.goTo(Room.RESULTS);
        assertThat(room.facilitator().wall()).doesNotContain(qr);
        room.goTo(Room.CLOSE);
        room.facilitator().stage("frozen", true);
        room.facilitator().delete(of(room));
        assertThat(room.facilitator().wall()).doesNotContain(qr);
        room.facilitator().stage("frozen", false);
        share(room);
        assertThat(room.facilitator().wall()).doesNotContain(qr);
    }

    @Test
    void neitherTheDatabaseNorAFileOfTheWorkshopHoldsItsSecret() {
        Room room = voted();
        String link = share(room);
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(Database.holds(secret)).isFalse();
        Response archive = room.facilitator().get("/w/" + room.code() + "/report.json");
        assertThat(archive.asString()).doesNotContain(secret).doesNotContain("results_mark");
        Response copy = room.facilitator().post("/w/" + room.code() + "/copies", "ideas", true);
        assertThat(read(link.replace(room.code(), copy.jsonPath().getString("code")))
                        .statusCode())
                .isEqualTo(404);
    }
}
