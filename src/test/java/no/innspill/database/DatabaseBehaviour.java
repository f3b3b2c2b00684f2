package no.innspill.database;

import static no.innspill.Problems.refused;
import static no.innspill.Turnstile.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.FullRoom;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What must hold on every database the product runs on; each has a class of its own that runs all of this. */
abstract class DatabaseBehaviour {

    @Inject
    Workshops workshops;

    @Inject
    EntityManager database;

    @Inject
    Transactions transactions;

    @Inject
    Flyway flyway;

    /** The product's name of the database these tests are about. */
    abstract String product();

    @Test
    void itIsTheDatabaseWeThinkItIs() {
        String name = QuarkusTransaction.requiringNew().call(() -> database.unwrap(org.hibernate.Session.class)
                .doReturningWork(connection -> connection.getMetaData().getDatabaseProductName()));
        assertThat(name).isEqualTo(product());
    }

    @Test
    void everyMigrationHasRun() {
        assertThat(Database.count("select count(*) from \"flyway_schema_history\" where \"success\""))
                .isEqualTo(Database.count("select count(*) from \"flyway_schema_history\""))
                .isPositive();
    }

    /** In a roll-out a node of the version before may start again after the new one has brought its migrations. */
    @Test
    void tablesToWhichTheNextVersionHasAddedAreTaken() throws SQLException {
        Database.change(
                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                        + " values (9999, '9999', 'of the next version', 'SQL', 'V9999__of_the_next_version.sql', 1, 'us', 1, true)");
        try {
            assertThat(flyway.migrate().migrationsExecuted).isZero();
        } finally {
            Database.change("delete from \"flyway_schema_history\" where \"installed_rank\" = 9999");
        }
    }

    @Test
    void aWholeWorkshopIsHeldFromTheFirstIdeaToTheRanking() {
        Room room = Room.at(Room.COLLECT);
        Guest one = room.join("affiliation", room.affiliations().get(0));
        Guest two = room.join();
        OpenScreen phone = OpenScreen.of(room, two, "participant");
        long best = one.post(room.school(), "Best av alle");
        long good = one.post(room.school(), "God nok");
        long gone = one.post(room.school(), "Trekkes");
        phone.awaitPart("idea-" + gone);
        one.withdraw(gone);
        room.goTo(Room.VOTE);
        one.vote(best, good);
        two.vote(best);
        room.facilitator().hide(good);
        room.facilitator().show(good);
        room.goTo(Room.RESULTS);
        phone.awaitRevision(room.revision());
        String ranking = two.board();
        assertThat(ranking.indexOf("Best av alle")).isPositive().isLessThan(ranking.indexOf("God nok"));
        assertThat(ranking).doesNotContain("Trekkes");
        phone.close();

        two.leave();
        assertThat(one.mine().getList("ideas", Long.class)).containsExactly(best, good);
        one.leave();
        assertThat(Database.holds("Best av alle")).isFalse();
        assertThat(Database.count(
                        "select count(*) from participant p join workshop w on w.id = p.workshop_id where w.code = ?",
                        room.code()))
                .isZero();
    }

    @Test
    void allThatOneReadingSeesIsOfOneMoment() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Før");
        transactions.read(() -> {
            long before = ideasIn(room);
            guest.post(room.school(), "Imens");
            assertThat(ideasIn(room)).isEqualTo(before).isEqualTo(1);
            return before;
        });
        assertThat(transactions.read(() -> ideasIn(room))).isEqualTo(2);
    }

    private long ideasIn(Room room) {
        return database.createQuery("select count(*) from Idea idea where idea.workshop.code = :code", Long.class)
                .setParameter("code", room.code())
                .getSingleResult();
    }

    @Test
    void whoeverWaitsForARowThatSomebodyHoldsIsToldToComeAgain() throws Exception {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(workshops.lock(room.code())).isPresent();
                    held.countDown();
                    pass(release);
                }));
        pass(held);
        Object[] wish = {"theme", room.school(), "text", "Venter", "key", "k1"};
        try {
            refused(guest.post("/w/" + room.code() + "/ideas", wish), 503, "busy");
        } finally {
            release.countDown();
        }
        holder.join();
        assertThat(guest.post("/w/" + room.code() + "/ideas", wish).statusCode())
                .isEqualTo(201);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    /** For the length of a roll-out two versions work on the same database. */
    @Test
    void whatANewerVersionHasWrittenIsAskedOfAnotherNodeAndHurtsNobodyElse() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String board = "/w/" + room.code() + "/board?view=control";
        String kinds =
                "update step set kind = ? where kind = ? and workshop_id = (select id from workshop where code = ?)";
        Database.change(kinds, "OF_TOMORROW", "GROUP", room.code());
        refused(room.facilitator().get(board), 503, "busy");
        guest.post(room.school(), "Skrevet hos den gamle");
        Room another = Room.at(Room.COLLECT);
        another.join().post(another.school(), "Her er alt som før");
        Database.change(kinds, "GROUP", "OF_TOMORROW", room.code());
        assertThat(room.facilitator().get(board).statusCode()).isEqualTo(200);
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] wish = {"theme", room.school(), "text", "Én gang", "key", "k1"};
        Map<String, Object> first =
                guest.post("/w/" + room.code() + "/ideas", wish).jsonPath().getMap("");
        assertThat(guest.post("/w/" + room.code() + "/ideas", wish).jsonPath().<String, Object>getMap(""))
                .isEqualTo(first);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    @Test
    void allScriptsAndEmojiAreStoredAsTheyAre() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (String text : List.of(
                "Ærlig, ørlite, å! Čáhppes 👩‍👩‍👧‍👦 🇳🇴 \uD83E\uDEE0",
                "日本語 हिन्दी עברית",
                "ß ſ ﬁ İ ı",
                "\\ ' \" % _ $1 ?")) {
            long idea = guest.post(room.school(), text);
            assertThat(Database.column("select text from idea where id = ?", idea))
                    .containsExactly(text);
        }
    }

    @Test
    void theLongestTextThatIsTakenFitsItsColumn() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String longest = "a" + "\u0323".repeat(7) + "😀".repeat(499) + "\u0301".repeat(4000 - 1 - 7 - 998);
        long idea = guest.post(room.school(), longest);
        assertThat(Database.column("select text from idea where id = ?", idea).get(0))
                .startsWith("ạ");
    }

    @Test
    void wordsInSeveralLanguagesComeBackAsTheyWere() {
        Room room = Room.open();
        LocalizedText title =
                LocalizedText.of(Language.NB, "«Vei» \"og\" \\ sti").with(Language.EN, "Road\n& path 😀");
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = workshops.lock(room.code()).orElseThrow();
            workshop.rename(title);
            workshop.plan().addResponsible(title);
            workshop.plan().addResponsible(LocalizedText.of(Language.NN, "veg"));
        });
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = workshops.byCode(room.code()).orElseThrow();
            assertThat(workshop.title()).isEqualTo(title);
            assertThat(workshop.plan().responsible())
                    .extracting(Choice::label)
                    .endsWith(title, LocalizedText.of(Language.NN, "veg"));
        });
    }

    @Test
    void nobodySpendsMoreThanTheirBudgetWhateverTheCodeDoes() {
        Room room = voted();
        String ballot = "(select max(b.id) from ballot b join participant p on p.id = b.participant_id"
                + " join workshop w on w.id = p.workshop_id where w.code = ?)";
        objects("update ballot set spent = 4 where id = " + ballot, room.code());
        objects("update ballot set spent = -1 where id = " + ballot, room.code());
        objects("update ballot set budget_dots = 99 where id = " + ballot, room.code());
        objects(
                "update budget set dots = 0 where id in (select b.budget_id from ballot b where b.id = " + ballot + ")",
                room.code());
    }

    @Test
    void nobodyHasTwoBallotsInOneVoteAndNoIdeaTwoVotesOnABallot() {
        Room room = voted();
        String of = " from ballot b join participant p on p.id = b.participant_id"
                + " join workshop w on w.id = p.workshop_id where w.code = ?";
        objects(
                "insert into ballot (id, participant_id, budget_id, spent, budget_dots)"
                        + " select -b.id, b.participant_id, b.budget_id, 0, b.budget_dots" + of,
                room.code());
        objects(
                "insert into vote (id, ballot_id, idea_id, dots, aside)"
                        + " select -v.id, v.ballot_id, v.idea_id, 1, 0 from vote v where v.ballot_id in (select b.id"
                        + of + ")",
                room.code());
        objects("update vote set dots = 0 where ballot_id in (select b.id" + of + ")", room.code());
    }

    @Test
    void everyTableHangsOnTheWorkshop() {
        Map<String, List<String>> under = Database.column(keys("r.delete_rule = 'CASCADE'")).stream()
                .map(key -> key.split(">"))
                .collect(Collectors.groupingBy(key -> key[1], Collectors.mapping(key -> key[0], Collectors.toList())));
        Set<String> hanging = new TreeSet<>(Set.of("workshop"));
        Deque<String> found = new ArrayDeque<>(hanging);
        while (!found.isEmpty()) {
            under.getOrDefault(found.pop(), List.of()).stream()
                    .filter(hanging::add)
                    .forEach(found::push);
        }
        assertThat(hanging).containsExactlyInAnyOrderElementsOf(FullRoom.tables());
        assertThat(Database.column(keys("r.delete_rule not in ('CASCADE', 'SET NULL')")))
                .as("keys that would stop a deletion")
                .isEmpty();
    }

    /** Foreign keys as {@code from>to}, asked of the database's own catalogue. */
    private static String keys(String which) {
        return "select lower(f.table_name) || '>' || lower(t.table_name)"
                + " from information_schema.referential_constraints r"
                + " join information_schema.table_constraints f on f.constraint_schema = r.constraint_schema"
                + " and f.constraint_name = r.constraint_name"
                + " join information_schema.table_constraints t on t.constraint_schema = r.unique_constraint_schema"
                + " and t.constraint_name = r.unique_constraint_name"
                + " where lower(r.constraint_schema) = 'public' and " + which;
    }

    @Test
    void aWorkshopIsDeletedWithARowInEveryTable() {
        Map<String, Long> before = FullRoom.rows();
        Room room = FullRoom.open();
        assertThat(room.facilitator().delete("/w/" + room.code()).statusCode()).isEqualTo(204);
        assertThat(FullRoom.rows()).isEqualTo(before);
    }

    @Test
    void nothingPointsAtWhatIsNotThere() {
        Room room = voted();
        String id = "(select id from workshop where code = ?)";
        objects("update idea set theme_id = -1 where workshop_id = " + id, room.code());
        objects("update workshop set current_step_id = -1 where code = ?", room.code());
    }

    @Test
    void twoWorkshopsNeverShareACodeAndTwoParticipantsNeverAToken() {
        Room room = voted();
        Room other = Room.open();
        objects("update workshop set code = ? where code = ?", room.code(), other.code());
        room.join();
        objects(
                "update participant set token_hash = 'same' where workshop_id = (select id from workshop where code = ?)",
                room.code());
    }

    private static void objects(String sql, Object... values) {
        assertThatThrownBy(() -> Database.change(sql, values))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        fault -> assertThat(fault.getSQLState()).as(sql).startsWith("23"));
    }

    private static Room voted() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        return room;
    }

    @Test
    void whoeverHoldsTheWorkshopsRowIsTheOneWriter() throws Exception {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<Void> holder = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        workshops.lock(room.code()).orElseThrow().settings().openDoor(false);
                        locked.countDown();
                        pass(release);
                    }),
                    threads);
            locked.await();
            CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(
                    () -> QuarkusTransaction.requiringNew().call(() -> workshops
                            .lock(room.code())
                            .orElseThrow()
                            .settings()
                            .isDoorOpen()),
                    threads);
            assertThat(guest.board()).as("readers do not wait").isNotEmpty();
            release.countDown();
            holder.join();
            // Had it not waited, it would have seen the door as it was before.
            assertThat(second.join()).isFalse();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void manyPeopleAtOnceKeepEveryBallotWithinItsBudget() throws Exception {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        long[] ideas = IntStream.range(0, 5)
                .mapToLong(i -> author.post(room.school(), "Innspill " + i))
                .toArray();
        List<Guest> people = IntStream.range(0, 20).mapToObj(i -> room.join()).toList();
        room.goTo(Room.VOTE);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            CompletableFuture.allOf(people.stream()
                            .map(guest -> CompletableFuture.runAsync(
                                    () -> IntStream.range(0, 5).forEach(i -> guest.askToVote(ideas[i])), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
        for (Guest guest : people) {
            assertThat(guest.mine().getInt("themes.find { it.theme == %d }.left".formatted(room.school())))
                    .isZero();
            refused(guest.askToVote(ideas[4]), 409, "budget_spent");
        }
        assertThat(Database.count(
                        "select sum(v.dots) from vote v join idea i on i.id = v.idea_id join workshop w on w.id = i.workshop_id"
                                + " where w.code = ? and v.dots > 0",
                        room.code()))
                .isEqualTo(60);
    }

    @Test
    void aChangedBudgetIsFollowedByItsBallots() throws SQLException {
        Room room = voted();
        String budgets = " where step_id in (select s.id from step s join workshop w on w.id = s.workshop_id"
                + " where w.code = ?)";
        Database.change("update budget set dots = 6" + budgets, room.code());
        assertThat(Database.column(
                        "select distinct b.budget_dots from ballot b where b.budget_id in (select id from budget"
                                + budgets + ")",
                        room.code()))
                .containsExactly("6");
    }
}
