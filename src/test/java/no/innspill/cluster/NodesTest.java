package no.innspill.cluster;

import static no.innspill.Turnstile.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.database.NeedsPostgres;
import no.innspill.database.PostgresProfile;
import no.innspill.web.Role;
import no.innspill.web.WorkshopCookies;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a node makes of what another one does to the database: the other one is played here, in plain SQL. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
@NeedsPostgres
class NodesTest {

    private static final int NO_LONGER_LET_IN = 4001;
    private static final int COME_AGAIN = 1012;
    private static final int MANY = 30;

    @Inject
    @Any
    NeighboursHealth health;

    @Inject
    Listening listening;

    @Inject
    EntityManager database;

    @Inject
    MeterRegistry meters;

    private Room room;
    private Guest guest;
    private long idea;

    @BeforeEach
    void aRoomAtWork() {
        await().until(listening::hears);
        room = Room.at(Room.COLLECT);
        guest = room.join();
        idea = guest.post(room.school(), "Skrevet her");
    }

    @Test
    void whatAnotherNodeCommitsIsPushedToTheScreensOfThisOne() throws SQLException {
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        commitElsewhere("Skrevet der", true);
        phone.await(frame -> frame.toString().contains("Skrevet der"));
        phone.close();
    }

    @Test
    void whatWasCommittedWithoutAWordIsPushedAllTheSame() throws SQLException {
        double missed = figure("missed");
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        commitElsewhere("Uten et ord", false);
        phone.await(frame -> frame.toString().contains("Uten et ord"));
        assertThat(figure("missed")).isGreaterThan(missed);
        phone.close();
    }

    @Test
    void afterALostWordTheNextOneBringsBoth() throws SQLException {
        long another = guest.post(room.school(), "Enda en");
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        commitElsewhere("Tapt", false);
        Database.change("update idea set text = 'Hørt' where id = ?", another);
        Database.change(
                "update workshop set revision = revision + 1, shown_revision = shown_revision + 1 where code = ?",
                room.code());
        say("commit %s %d %d IDEA:%d!".formatted(room.code(), revision(), shownRevision(), another));
        phone.await(frame -> frame.toString().contains("Tapt"));
        phone.await(frame -> frame.toString().contains("Hørt"));
        phone.close();
    }

    @Test
    void browsersOnOtherNodesCountOnceAndAreGoneWithTheirNode() throws SQLException {
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        laptop.await(frame -> connected(frame, 1));
        say("screens other %s participant 0 first 1 2 3".formatted(room.code()));
        laptop.await(frame -> connected(frame, 4));
        say("screens third %s participant 0 first 3 4".formatted(room.code()));
        laptop.await(frame -> connected(frame, 5));
        int seen = laptop.frames().size();
        say("bye other");
        await().until(() -> laptop.frames().stream().skip(seen).anyMatch(frame -> connected(frame, 3)));
        phone.close();
        laptop.close();
    }

    @Test
    void aNodeThatIsNoLongerHeardIsGoneWithItsScreens() throws SQLException {
        OpenScreen laptop = OpenScreen.of(room, room.facilitator(), "control");
        say("screens silent %s participant 0 first 1 2".formatted(room.code()));
        laptop.await(frame -> connected(frame, 2));
        int seen = laptop.frames().size();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> laptop.frames().stream().skip(seen).anyMatch(frame -> connected(frame, 0)));
        laptop.close();
    }

    @Test
    void aWorkshopThatAnotherNodeDeletesIsLeftByAllItsScreens() throws SQLException {
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        Database.change("delete from workshop where code = ?", room.code());
        say("deleted other " + room.code());
        assertThat(phone.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
    }

    @Test
    void aDeletionThatNobodySpokeOfIsNoticed() throws SQLException {
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        Database.change("delete from workshop where code = ?", room.code());
        assertThat(phone.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
    }

    @Test
    void aBrokenConnectionIsMadeAnewAndWhatWasMissedIsPushed() throws SQLException {
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        cutTheLine();
        commitElsewhere("Mens ingen hørte", false);
        phone.await(frame -> frame.toString().contains("Mens ingen hørte"));
        await().until(() -> health.call().getStatus() == HealthCheckResponse.Status.UP);
        commitElsewhere("Og etterpå", true);
        phone.await(frame -> frame.toString().contains("Og etterpå"));
        phone.close();
    }

    @Test
    void oneNodeDoesTheHousekeeping() {
        await().until(listening::isOurs);
        assertThat(Database.count("select count(*) from pg_locks where locktype = 'advisory' and granted"
                        + " and database = (select oid from pg_database where datname = current_database())"))
                .isEqualTo(1);
    }

    /** The latest deed, which is what is taken back first, is the one with the highest id. */
    @Test
    void idsRiseInTheOrderOfCommitsWhicheverNodeMakesThem() {
        room.facilitator().delete("/w/" + room.code() + "/door");
        long takenElsewhere = Database.count("select nextval('ids')");
        room.facilitator().next();
        assertThat(deeds()).hasSizeGreaterThan(1);
        assertThat(deeds().get(0)).isGreaterThan(takenElsewhere);
        assertThat(deeds().get(1)).isLessThan(takenElsewhere);
    }

    /** From the latest on. */
    private List<Long> deeds() {
        return Database.column(
                        "select d.id from deed d join workshop w on w.id = d.workshop_id where w.code = ?"
                                + " order by d.id desc",
                        room.code())
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void aBrowserThatSignsOutOnAnotherNodeIsSignedOutHereToo() {
        Person browser = browserOfTheFacilitator();
        OpenScreen laptop = OpenScreen.of(room, browser, "control");
        OpenScreen another = OpenScreen.of(room, room.facilitator(), "control");
        say("signout other %s %s %s".formatted(room.code(), Secrets.hash(secret()), hand(browser)));
        assertThat(laptop.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(another.isClosed()).isFalse();
        another.close();
    }

    @Test
    void aBrowserThatSignedOutWhileThisNodeDidNotHearIsSignedOutHereToo() throws SQLException {
        Person browser = browserOfTheFacilitator();
        OpenScreen laptop = OpenScreen.of(room, browser, "control");
        OpenScreen another = OpenScreen.of(room, room.facilitator(), "control");
        Database.change(
                "insert into signed_out (id, workshop_id, control_hash, hand, at)"
                        + " select nextval('ids'), id, ?, ?, now() from workshop where code = ?",
                Secrets.hash(secret()),
                hand(browser),
                room.code());
        cutTheLine();
        assertThat(laptop.awaitClosed()).isEqualTo(NO_LONGER_LET_IN);
        assertThat(another.isClosed()).isFalse();
        another.close();
    }

    @Test
    void aBrowserThatSignsOutHereIsKnownToNodesThatDoNotHear() {
        Person browser = browserOfTheFacilitator();
        String hand = hand(browser);
        browser.delete("/w/" + room.code() + "/control");
        assertThat(Database.column(
                        "select s.hand from signed_out s join workshop w on w.id = s.workshop_id where w.code = ?",
                        room.code()))
                .containsExactly(hand);
        assertThat(Database.column("select control_hash from signed_out where hand = ?", hand))
                .containsExactly(Secrets.hash(secret()));
    }

    @Test
    void howeverManySignOutWhileThisNodeDoesNotHearNoneIsForgotten() throws SQLException {
        List<Person> browsers = browsersOfTheFacilitator();
        List<OpenScreen> laptops = open(browsers);
        OpenScreen another = OpenScreen.of(room, room.facilitator(), "control");
        cutTheLine();
        for (Person browser : browsers) {
            Database.change(
                    "insert into signed_out (id, workshop_id, control_hash, hand, at)"
                            + " select nextval('ids'), id, ?, ?, now() from workshop where code = ?",
                    Secrets.hash(secret()),
                    hand(browser),
                    room.code());
        }
        laptops.forEach(laptop -> assertThat(laptop.awaitClosed()).isEqualTo(NO_LONGER_LET_IN));
        assertThat(another.isClosed()).isFalse();
        another.close();
    }

    @Test
    void howeverManySignOutHereAtOnceNodesThatDoNotHearKnowOfEachOnce() {
        List<Person> browsers = browsersOfTheFacilitator();
        List<String> hands = browsers.stream().map(this::hand).toList();
        signOut(browsers).join();
        // Where the database is held up it takes another round.
        await().until(() -> handsSignedOut().size() >= MANY);
        assertThat(handsSignedOut()).containsExactlyInAnyOrderElementsOf(hands);
    }

    /** The database does not take it just now: nobody waits until it does, and nothing is forgotten. */
    @Test
    void whoeverSignsOutWhileThatCannotBeKeptDoesNotWaitForOthersAndTheOtherNodesLearnOfItLater() {
        List<Person> browsers = browsersOfTheFacilitator();
        List<String> hands = browsers.stream().map(this::hand).toList();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    database.createNativeQuery("lock table signed_out in access exclusive mode")
                            .executeUpdate();
                    held.countDown();
                    pass(release);
                }));
        pass(held);
        CompletableFuture<Void> signedOut = signOut(browsers);
        try {
            await().atMost(Duration.ofSeconds(30)).until(signedOut::isDone);
        } finally {
            release.countDown();
        }
        holder.join();
        signedOut.join();
        await().untilAsserted(() -> assertThat(handsSignedOut()).containsAll(hands));
    }

    private List<Person> browsersOfTheFacilitator() {
        return Stream.generate(this::browserOfTheFacilitator).limit(MANY).toList();
    }

    private List<OpenScreen> open(List<Person> browsers) {
        return browsers.stream()
                .map(browser -> OpenScreen.of(room, browser, "control"))
                .toList();
    }

    private CompletableFuture<Void> signOut(List<Person> browsers) {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        CompletableFuture<Void> all = CompletableFuture.allOf(browsers.stream()
                .map(browser -> CompletableFuture.runAsync(
                        () -> assertThat(browser.delete("/w/" + room.code() + "/control")
                                        .statusCode())
                                .isLessThan(400),
                        threads))
                .toArray(CompletableFuture[]::new));
        threads.shutdown();
        return all;
    }

    private List<String> handsSignedOut() {
        return Database.column(
                "select s.hand from signed_out s join workshop w on w.id = s.workshop_id where w.code = ?",
                room.code());
    }

    @Test
    void aDatabaseThatIsOlderThanItWasIsNoticedAndNothingOfTheOtherIsShownAnyLonger() throws SQLException {
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        guest.edit(idea, "Skrevet etter kopien");
        guest.edit(idea, "Og en gang til");
        phone.await(frame -> frame.toString().contains("Og en gang til"));
        double setbacks = figure("setbacks");
        goBack(idea, 2);
        assertThat(phone.awaitClosed()).isEqualTo(COME_AGAIN);
        assertThat(figure("setbacks")).isEqualTo(setbacks + 1);
        assertThat(guest.board()).contains("Slik det var").doesNotContain("Og en gang til");
        OpenScreen again = OpenScreen.of(room, guest, "participant");
        guest.edit(idea, "Skrevet på nytt");
        again.await(frame -> frame.toString().contains("Skrevet på nytt"));
        again.close();
    }

    /** Nobody watches it here, and yet its board was kept. */
    @Test
    void aWorkshopWithoutScreensIsComparedWhenTheLineWasCut() throws SQLException {
        guest.edit(idea, "Skrevet etter kopien");
        assertThat(guest.board()).contains("Skrevet etter kopien");
        goBack(idea, 1);
        cutTheLine();
        await().until(() -> guest.board().contains("Slik det var"));
    }

    /** It was drawn from what another node had committed, and whose word never came. */
    @Test
    void aBoardOfWhatNobodyWasToldOfIsNotShownAnyLongerEither() throws SQLException {
        commitElsewhere("Skrevet etter kopien", false);
        assertThat(guest.board()).contains("Skrevet etter kopien");
        goBack(idea, 1);
        cutTheLine();
        await().until(() -> guest.board().contains("Slik det var"));
    }

    private void goBack(long idea, int commits) throws SQLException {
        Database.change("update idea set text = 'Slik det var' where id = ?", idea);
        Database.change(
                "update workshop set revision = revision - ?, shown_revision = shown_revision - ? where code = ?",
                commits,
                commits,
                room.code());
    }

    private static void cutTheLine() {
        Database.count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where datname = current_database() and application_name = 'innspill listening'");
    }

    private double figure(String what) {
        return meters.get("innspill.nodes." + what).counter().count();
    }

    private Person browserOfTheFacilitator() {
        Person browser = new Person().inBrowser();
        browser.get(room.controlLink());
        browser.get("/w/" + room.code() + "/control");
        return browser;
    }

    private String secret() {
        return room.controlLink().replaceAll("^.*key=", "");
    }

    private String hand(Person browser) {
        return Optional.ofNullable(WorkshopCookies.handIn(browser.cookies().get(Role.hand(room.code()))))
                .orElse("-");
    }

    private void commitElsewhere(String text, boolean told) throws SQLException {
        Database.change("update idea set text = ? where id = ?", text, idea);
        Database.change(
                "update workshop set revision = revision + 1, shown_revision = shown_revision + 1 where code = ?",
                room.code());
        if (told) {
            say("commit %s %d %d IDEA:%d!".formatted(room.code(), revision(), shownRevision(), idea));
        }
    }

    private long revision() {
        return Database.count("select revision from workshop where code = ?", room.code());
    }

    private long shownRevision() {
        return Database.count("select shown_revision from workshop where code = ?", room.code());
    }

    private static void say(String text) {
        Database.column("select pg_notify('innspill', ?)", text);
    }

    private static boolean connected(JsonNode frame, int people) {
        return OpenScreen.part(frame, "connected")
                .filter(part -> part.path("html").asText().matches("(?s).*>\\s*" + people + "\\s*<.*"))
                .isPresent();
    }
}
