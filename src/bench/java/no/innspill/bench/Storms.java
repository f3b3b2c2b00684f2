package no.innspill.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The whole room at once: everybody votes, everybody joins. */
record Storms(Settings settings, Http http) {

    private static final int VOTES_EACH = 5;
    private static final int RATING_SECONDS = 30;
    private static final int BURST_SECONDS = 10;

    /** All participants, each with an open screen, cast their votes at random moments of a few seconds. */
    void votes(Table table) {
        Room room = Room.create(http);
        room.join(settings.voters());
        room.openCollection();
        room.seed(10);
        room.openVote();
        VotePlan plan = VotePlan.whole(room);
        int votes = settings.voters() * Math.min(VOTES_EACH, plan.slots());
        List<Screen.Page> pages =
                IntStream.range(0, settings.voters()).mapToObj(room::page).toList();
        try (Screens screens = Screens.open(http, pages, room.revision())) {
            add(table, "votes", Volley.fire(http, random(votes, settings.voteSeconds()), plan::vote));
            System.out.println("vote storm done, screens dropped: " + screens.dropped());
        }
    }

    /** Everybody rates everything in the matrix on both axes, one at a time, with their screen open. */
    void ratings(Table table) {
        Room room = Room.create(http);
        room.join(settings.raters());
        room.openCollection();
        room.seed(10);
        room.openMatrix();
        List<Long> items = room.rateable();
        int each = settings.raters() * items.size();
        List<Screen.Page> pages =
                IntStream.range(0, settings.raters()).mapToObj(room::page).toList();
        try (Screens screens = Screens.open(http, pages, room.revision())) {
            List<Volley.Shot> shots = Volley.fire(
                    http,
                    random(2 * each, RATING_SECONDS),
                    n -> room.rating(
                            n % settings.raters(),
                            items.get(n / settings.raters() % items.size()),
                            n < each ? "importance" : "feasibility",
                            1 + n % 5));
            add(
                    table,
                    settings.raters() + " rate " + items.size() + " items on two axes in " + RATING_SECONDS + " s",
                    shots);
            System.out.println("rating storm done, screens dropped: " + screens.dropped());
        }
    }

    /** Everybody opens the entrance page and joins, from one address. */
    void joins(Table table) {
        joins(table, settings.joins(), settings.joinSeconds());
        joins(table, settings.burst(), BURST_SECONDS);
    }

    private void joins(Table table, int people, int seconds) {
        Room room = Room.create(http);
        List<Volley.Shot> shots =
                Volley.fire(http, random(2 * people, seconds), n -> n % 2 == 0 ? room.entrance() : room.join());
        add(table, people + " open the entrance page and join in " + seconds + " s", shots);
        System.out.println("join storm done");
    }

    private static long[] random(int count, int seconds) {
        return new Random(count).longs(count, 0, seconds * Loop.SECOND).sorted().toArray();
    }

    private static void add(Table table, String what, List<Volley.Shot> shots) {
        Spread answers =
                Spread.of(shots.stream().mapToLong(shot -> shot.answer().nanos()));
        Predicate<Volley.Shot> refused = shot -> !shot.answer().isOk();
        String statuses = shots.stream()
                .filter(refused)
                .collect(Collectors.groupingBy(shot -> shot.answer().status(), Collectors.counting()))
                .toString();
        table.row(
                what,
                shots.size(),
                answers.millis(.5),
                answers.millis(.95),
                answers.millis(.99),
                answers.millis(1),
                shots.stream().filter(refused).count(),
                statuses);
    }
}
