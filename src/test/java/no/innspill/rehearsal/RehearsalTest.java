package no.innspill.rehearsal;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pretend room from its beginning to the moment in which it is thrown away. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills them in.
class RehearsalTest {

    private static final String PLAN =
            """
            title: Prøve
            themes: [Én, To]
            affiliations: [Kommune, Fylke, Stat]
            tags: [Klima]
            responsible: [Stat]
            horizons: [Snart]
            agenda:
              - {kind: welcome, title: Velkommen}
              - {kind: collect, title: Skriv stille, silent: yes}
              - {kind: vote, title: Stem, dots: 3}
              - {kind: results, title: Resultatet}
              - {kind: matrix, title: Matrisen}
              - {kind: measures, title: Tiltak, participants_write: yes}
              - {kind: close, title: Takk}
            """;

    @Inject
    RehearsalRounds rounds;

    @Inject
    RehearsalDeletion deletion;

    private final List<PretendRoom> begun = new ArrayList<>();

    private PretendRoom begin(Object... fields) {
        PretendRoom room = PretendRoom.begin(fields);
        begun.add(room);
        return room;
    }

    private PretendRoom of(Room room, int people) {
        PretendRoom rehearsal = PretendRoom.of(room.facilitator(), room.code(), people);
        begun.add(rehearsal);
        return rehearsal;
    }

    /** They would take the places of the next test's. */
    @AfterEach
    void throwThemAway() {
        begun.forEach(PretendRoom::throwAway);
    }

    @Test
    void itsPeopleDoInEachStepWhatItAsksFor() {
        Room real = Room.planned(PLAN.getBytes(StandardCharsets.UTF_8));
        long before = real.revision();
        PretendRoom room = of(real, 12);
        room.post("/rehearsal", "speed", "quick");

        room.play(rounds, () -> room.count("participant") == 12);
        assertThat(room.count("idea")).isZero();
        room.next().play(rounds, () -> room.done() == 12);
        long ideas = room.count("idea");
        assertThat(ideas).isBetween(12L, 36L);
        room.next().play(rounds, () -> room.done() == 12);
        assertThat(room.ballots()).isBetween(10L, 12L);
        assertThat(room.next().facilitator().get(room.path("/tallies")).asString())
                .contains("rankings");
        room.next().play(rounds, () -> room.done() == 12);
        assertThat(Database.count(
                        "select count(distinct r.participant_id) from rating r join participant p on r.participant_id = p.id"
                                + " join workshop w on p.workshop_id = w.id where w.code = ?",
                        room.code()))
                .isEqualTo(12);
        room.next().play(rounds, () -> room.done() == 12);
        assertThat(room.count("idea")).as("written in its step and no other").isEqualTo(ideas);

        assertThat(real.revision()).as("the workshop that is rehearsed").isEqualTo(before);
        assertThat(Database.count(
                        "select count(*) from participant p join workshop w on p.workshop_id = w.id where w.code = ?",
                        real.code()))
                .isZero();
    }

    @Test
    void nothingHappensByItselfButWhatParticipantsDo() {
        PretendRoom room = begin("template", "ekommune", "language", "nb", "people", 6);
        room.play(rounds, () -> room.count("participant") == 6);
        for (int i = 0; i < 20; i++) {
            rounds.play();
        }
        assertThat(Database.count(
                        "select count(*) from workshop w join step s on w.current_step_id = s.id"
                                + " where s.position = 0 and w.code = ?",
                        room.code()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theySpeakTheWorkshopsLanguageAndOfItsThemes(Language language) {
        PretendRoom room = begin("template", "ekommune", "language", language.tag(), "people", 5);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.count("idea") >= 5);
        List<String> written =
                Database.column("select i.text from idea i join workshop w on i.workshop_id = w.id where w.code = '"
                        + room.code() + "'");
        List<String> known = no.innspill.template.BuiltInTemplates.named("ekommune").orElseThrow().themes().stream()
                .flatMap(theme -> PretendTexts.about(theme.title()).stream())
                .map(words -> words.in(language, language))
                .toList();
        assertThat(written).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void underAThemeWithExamplesTheyWriteThose() {
        String plan = PLAN.replace("themes: [Én, To]", "themes: [{title: Én, examples: [Ja takk, Gjerne det, Nei]}]");
        PretendRoom room = of(Room.planned(plan.getBytes(StandardCharsets.UTF_8)), 5);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.count("idea") == 3 && room.done() == 5);
        assertThat(Database.column("select i.text from idea i join workshop w on i.workshop_id = w.id where w.code = '"
                        + room.code() + "'"))
                .containsExactlyInAnyOrder("Ja takk", "Gjerne det", "Nei");
    }

    private static final String IN_PLENARY = "select count(*) from idea i join workshop w on i.workshop_id = w.id"
            + " where i.in_plenary and i.table_id is not null and w.code = ?";

    /** What tables keep to themselves is in no vote of the plenary: a room in which nobody passes anything on ends there. */
    @Test
    void atTablesTheyWriteAboutTheirThemeOfTheRoundAndPassOn() {
        PretendRoom room = begin("template", "ekommune-tables", "language", "nb", "people", 12);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.done() == 12);
        assertThat(Database.count(IN_PLENARY, room.code())).as("in silence").isZero();
        for (int round = 1; round <= 3; round++) {
            long written = room.count("idea");
            long passed = Database.count(IN_PLENARY, room.code());
            room.next().play(rounds, () -> room.done() == 12);
            assertThat(room.count("idea")).as("written in round " + round).isGreaterThan(written);
            assertThat(Database.count(IN_PLENARY, room.code()))
                    .as("passed on in round " + round)
                    .isGreaterThan(passed);
        }
        room.next().next().play(rounds, () -> room.done() == 12);
        assertThat(room.ballots()).isPositive();
    }

    @Test
    void thereIsSomethingNewToSayInEachStepInWhichTheyWrite() {
        PretendRoom room = begin("template", "ekommune", "language", "nb", "people", 40);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.done() == 40);
        long silent = room.count("idea");
        room.next().play(rounds, () -> room.done() == 40);
        assertThat(room.count("idea")).isGreaterThan(silent + 10);
    }

    @Test
    void aDoorThatIsClosedIsClosedToThemAsWell() {
        PretendRoom room = begin("template", "blank", "people", 4);
        room.facilitator().delete(room.path("/door"));
        for (int i = 0; i < 6; i++) {
            rounds.play();
        }
        assertThat(room.count("participant")).isZero();
        room.post("/door");
        room.next().play(rounds, () -> room.count("participant") == 4);
    }

    @Test
    void aStepThatIsClosedTakesNothingOfTheirs() {
        PretendRoom room = begin("template", "blank", "people", 4);
        room.post("/rehearsal", "speed", "quick");
        room.play(rounds, () -> room.count("participant") == 4);
        room.next().post("/closing");
        for (int i = 0; i < 6; i++) {
            rounds.play();
        }
        assertThat(room.count("idea")).isZero();
    }

    @Test
    void theyVoteWithBallotSlipsWhereSlipsAreAskedFor() {
        Room real = Room.planned((PLAN + "ballot_slips: yes\n").getBytes(StandardCharsets.UTF_8));
        PretendRoom room = of(real, 5);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.done() == 5);
        room.next().play(rounds, () -> room.done() == 5);
        assertThat(room.ballots()).isPositive();
    }

    @Test
    void whoLeadsItSaysHowFastTheyGoAndWhetherTheyGo() {
        PretendRoom room = begin("template", "blank", "people", 3);
        assertThat(room.post("/rehearsal", "paused", "true").jsonPath().getBoolean("paused"))
                .isTrue();
        for (int i = 0; i < 4; i++) {
            rounds.play();
        }
        long joined = room.count("participant");
        for (int i = 0; i < 4; i++) {
            rounds.play();
        }
        assertThat(room.count("participant")).isEqualTo(joined);
        assertThat(strip(room)).contains(Messages.say(Language.NB, "rehearsal_state_paused", 3));
        room.post("/rehearsal", "paused", "false", "speed", "quick");
        room.play(rounds, () -> room.count("participant") == 3);
        refused(room.facilitator().post(room.path("/rehearsal"), "speed", "furious"), 400, "not_readable");
        refused(new Person().post(room.path("/rehearsal"), "speed", "slow"), 401, "not_facilitator");
        Room real = Room.open();
        refused(real.facilitator().post("/w/" + real.code() + "/rehearsal", "speed", "slow"), 404, "no_such_page");
    }

    /** What is drawn anew while somebody looks has what the page had. */
    @Test
    void whoeverMadeItCanThrowItAwayAsLongAsTheyLook() {
        PretendRoom room = begin("template", "blank", "people", 1);
        assertThat(strip(room)).contains(Messages.say(Language.NB, "rehearsal_throw_away"));
    }

    private static String strip(PretendRoom room) {
        return room.facilitator()
                .get(room.path("/rehearsal?lang=nb"))
                .jsonPath()
                .getString("html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "many"})
    void itHasAtMostSixtyPeople(String people) {
        refused(new Person().post("/rehearsals", "template", "blank", "people", people), 422, "number_out_of_range");
    }

    @Test
    void theFormsAskForAsManyAsItMayHaveAndGiveBackWhatCannotBeWithAllThatWasTyped() {
        Person newcomer = new Person().inBrowser();
        Room real = Room.at(Room.WELCOME);
        for (String page : List.of(
                newcomer.get("/?lang=nb").asString(),
                real.facilitator()
                        .inBrowser()
                        .get("/w/" + real.code() + "/control")
                        .asString())) {
            assertThat(page).contains("name=\"people\" type=\"number\" min=\"1\" max=\"60\" value=\"30\"");
        }
        Response refused = newcomer.post(
                "/rehearsals",
                "_typed",
                "title passphrase people#",
                "template",
                "blank",
                "title",
                "Min egen tittel",
                "people",
                "61");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("name=\"template\" value=\"blank\"", "value=\"Min egen tittel\">")
                .containsPattern("name=\"people\" type=\"number\"[^>]* value=\"61\"\\s+aria-invalid=\"true\"")
                .containsOnlyOnce("aria-invalid");
    }

    @Test
    void thereAreNotMoreOfThemFromOneAddressThanThereIsRoomFor() {
        PretendRoom first = begin("template", "blank");
        begin("template", "blank");
        long before = Database.count("select count(*) from workshop");
        refused(new Person().post("/rehearsals", "template", "blank"), 409, "too_many_rehearsals");
        assertThat(Database.count("select count(*) from workshop")).isEqualTo(before);
        first.throwAway();
        begin("template", "blank");
    }

    @Test
    void pressedTwiceItIsBegunOnce() {
        String key = no.innspill.access.Secrets.random();
        PretendRoom first = begin("template", "blank", "key", key);
        PretendRoom again = begin("template", "blank", "key", key);
        assertThat(again.code()).isEqualTo(first.code());
        PretendRoom other = begin("template", "blank");
        assertThat(begin("template", "blank", "key", key).code())
                .as("also where there is no room for another")
                .isEqualTo(first.code())
                .isNotEqualTo(other.code());
    }

    @Test
    void onlyWhoLeadsAWorkshopRehearsesItsPlan() {
        Room real = Room.open();
        refused(new Person().post("/rehearsals", "from", real.code()), 401, "not_facilitator");
        refused(real.join().post("/rehearsals", "from", real.code()), 401, "not_facilitator");
        refused(new Person().post("/rehearsals", "template", "nonesuch"), 422, "no_such_template");
    }

    @Test
    void thrownAwayItIsGoneWithEverythingInIt() {
        PretendRoom room = begin("template", "ekommune", "people", 5);
        room.post("/rehearsal", "speed", "quick");
        room.next().play(rounds, () -> room.count("idea") > 0);
        assertThat(room.throwAway().statusCode()).isEqualTo(204);
        assertThat(Database.count("select count(*) from workshop where code = ?", room.code()))
                .isZero();
        rounds.play();
        assertThat(new Person().get("/w/" + room.code() + "/mine").statusCode()).isIn(401, 404);
    }

    @Test
    void itIsDeletedByItselfAfterADayHoweverItIsUsed() {
        PretendRoom room = begin("template", "blank", "people", 1);
        Room real = Room.open();
        refused(room.facilitator().post(room.path("/retention"), "until", "2099-01-01"), 409, "only_a_rehearsal");
        deletion.deleteWhatIsDue(Instant.now().plus(Duration.ofHours(23)));
        assertThat(Database.count("select count(*) from workshop where code = ?", room.code()))
                .isEqualTo(1);
        deletion.deleteWhatIsDue(Instant.now().plus(Duration.ofHours(25)));
        assertThat(Database.count("select count(*) from workshop where code = ?", room.code()))
                .isZero();
        assertThat(Database.count("select count(*) from workshop where code = ?", real.code()))
                .isEqualTo(1);
    }

    @Test
    void realPeopleMayJoinAndSeeWhatItIs() {
        PretendRoom room = begin("template", "ekommune", "language", "nb", "people", 1);
        Person guest = new Person().inBrowser();
        String words = Messages.say(Language.NB, "rehearsal_mark");
        assertThat(guest.get(room.path("")).asString()).contains(words);
        Response joined = guest.post(room.path("/participation"));
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(guest.get(room.path("")).asString()).contains(words);
    }
}
