package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Several nodes on one PostgreSQL behind nginx, with people at work and screens open; something goes wrong in each round,
 * and afterwards everything that was acknowledged has to be there once, no budget overspent, and all screens equal.
 */
final class NodesProof {

    private static final int PARTICIPANTS = 24;
    private static final int WATCHERS = 24;
    private static final int DOUBLE_VOTERS = 6;
    /** What a running timer said when the board was drawn; pages count on from there by themselves. */
    private static final Pattern TIME = Pattern.compile(">\\d+:\\d\\d<");

    private static final int ROUNDS_A_ROOM = 5;
    private static final int ATTEMPTS = 5;
    private static final long PACE = 8 * Loop.MILLI;
    private static final long BEFORE = 1500 * Loop.MILLI;
    private static final long DURING = 3500 * Loop.MILLI;
    private static final long SLICE = 200 * Loop.MILLI;
    private static final long PATIENCE = 60 * Loop.SECOND;

    private final Settings settings;
    private final int nodes;
    private final Loop loop = new Loop();
    private final Random random = new Random(11);
    private final List<Hand> hands = new ArrayList<>();
    private final List<Watcher> watchers = new ArrayList<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private int answered;

    /** A change to the watched room, and when somebody was told that it is done. */
    private record Acknowledged(long revision, long at) {}

    NodesProof(Settings settings, int nodes) {
        this.settings = settings;
        this.nodes = nodes;
    }

    /** What was lost or there twice, over all rounds; budgets overspent and screens that differ count too. */
    Hand.Findings run(Table table) {
        Hand.Findings all = new Hand.Findings(0, 0);
        try (Cluster cluster = new Cluster(settings, nodes)) {
            Http http = new Http(loop, cluster.port());
            Room watched = prepare(http);
            Room doubles = voting(http, DOUBLE_VOTERS);
            for (int round = 1; round <= settings.kills(); round++) {
                if (round > 1 && round % ROUNDS_A_ROOM == 1) {
                    watched = prepare(http);
                }
                Mishap mishap = Mishap.values()[round % Mishap.values().length];
                Hand.Findings found = round(round, mishap, cluster, http, watched, doubles, table);
                all = all.plus(found);
                System.out.printf("%s %d: missing %d, too much %d%n", mishap, round, found.missing(), found.twice());
            }
            watchers.forEach(Watcher::close);
        }
        return all;
    }

    /** Workshops of their own for the next rounds: in each there are as many ideas as a large workshop has. */
    private Room prepare(Http http) {
        hands.clear();
        watchers.forEach(Watcher::close);
        watchers.clear();
        Room posting = Room.create(http);
        posting.join(PARTICIPANTS);
        posting.openCollection();
        Room voting = voting(http, PARTICIPANTS);
        VotePlan plan = VotePlan.whole(voting);
        Room revising = Room.create(http);
        revising.join(PARTICIPANTS);
        revising.openCollection();
        for (int i = 0; i < PARTICIPANTS; i++) {
            hands.add(new Poster(posting, i));
            hands.add(new Voter(voting, i, plan));
            hands.add(new Reviser(revising, i));
        }
        for (int i = 0; i < WATCHERS; i++) {
            watchers.add(new Watcher(http, posting.page(i % PARTICIPANTS)));
        }
        loop.pause(Loop.SECOND);
        return posting;
    }

    private static Room voting(Http http, int people) {
        Room voting = Room.create(http);
        voting.join(people);
        voting.openCollection();
        voting.seed(10);
        voting.openVote();
        return voting;
    }

    private Hand.Findings round(
            int round, Mishap mishap, Cluster cluster, Http http, Room watched, Room doubles, Table table) {
        acknowledged.clear();
        watchers.forEach(Watcher::forget);
        int before = answered;
        int node = random.nextInt(nodes);
        work(BEFORE, http);
        beside(() -> mishap.happen(cluster, node), http);
        work(DURING, http);
        beside(
                () -> {
                    mishap.mend(cluster, node);
                    cluster.awaitAllReady();
                },
                http);
        int open = unanswered();
        retry(http);
        Hand.Findings lost = look();
        Hand.Findings overspent = voteTwice(cluster, doubles);
        int different = compare(cluster, watched);
        Spread lags = lags();
        table.row(
                round,
                mishap,
                node,
                answered - before,
                open,
                unanswered(),
                lost.missing(),
                lost.twice(),
                overspent.twice(),
                different,
                lags.millis(.5),
                lags.millis(.99),
                lags.millis(1),
                watchers.stream().mapToInt(Watcher::reconnects).sum());
        return lost.plus(overspent).plus(new Hand.Findings(different + unanswered(), 0));
    }

    /** Everybody goes on meanwhile. */
    private void beside(Runnable what, Http http) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(what);
        while (!done.isDone()) {
            work(SLICE, http);
        }
        done.join();
    }

    private void work(long nanos, Http http) {
        for (int i = 0; i * PACE < nanos; i++) {
            Hand hand = hands.get(random.nextInt(hands.size()));
            loop.at(System.nanoTime() + i * PACE, () -> begin(hand, http));
        }
        loop.pause(nanos);
    }

    private void begin(Hand hand, Http http) {
        if (hand.isIdle()) {
            Request request = hand.begin();
            http.send(request, answer -> told(hand, request, answer));
        }
    }

    /** What a proxy or a node in trouble says is no answer: it comes again with its key. */
    private void told(Hand hand, Request request, Answer answer) {
        if (answer.status() >= 500 || !hand.answered(request, answer)) {
            return;
        }
        answered++;
        if (hand instanceof Poster && answer.isOk()) {
            acknowledged.add(new Acknowledged(answer.number("revision"), answer.receivedAt()));
        }
    }

    private void retry(Http http) {
        loop.pause(Loop.SECOND);
        for (int attempt = 0; attempt < 10 && unanswered() > 0; attempt++) {
            for (Hand hand : hands) {
                hand.unanswered().ifPresent(request -> told(hand, request, http.await(request)));
            }
        }
    }

    private int unanswered() {
        return (int) hands.stream().filter(hand -> !hand.isIdle()).count();
    }

    private Hand.Findings look() {
        return hands.stream().map(Hand::look).reduce(new Hand.Findings(0, 0), Hand.Findings::plus);
    }

    /** Everybody casts on all nodes at once more than they have, and then takes all of it back. */
    private Hand.Findings voteTwice(Cluster cluster, Room room) {
        List<Http> doors = IntStream.range(0, nodes)
                .mapToObj(node -> new Http(loop, cluster.node(node).port()))
                .toList();
        JsonNode themes = themes(room, 0);
        int[] left = {0};
        for (int person = 0; person < DOUBLE_VOTERS; person++) {
            for (JsonNode theme : themes) {
                List<Long> ideas = room.ideas(theme.get("theme").asLong());
                for (int i = 0; i < ideas.size(); i++) {
                    left[0]++;
                    doors.get(i % nodes).send(room.vote(person, ideas.get(i), true), answer -> left[0]--);
                }
            }
        }
        loop.until(() -> left[0] == 0, PATIENCE);
        int tooMuch = 0;
        for (int person = 0; person < DOUBLE_VOTERS; person++) {
            for (JsonNode theme : themes(room, person)) {
                int cast = 0;
                for (JsonNode dots : theme.get("dots")) {
                    cast += dots.asInt();
                }
                tooMuch += Math.abs(Math.min(
                                theme.get("budget").asInt(),
                                room.ideas(theme.get("theme").asLong()).size())
                        - cast);
                for (String idea : names(theme.get("dots"))) {
                    room.send(room.vote(person, Long.parseLong(idea), false));
                }
            }
        }
        long wrong = cluster.database()
                .count("select count(*) from ballot b where b.spent <> (select coalesce(sum(v.dots + v.aside), 0)"
                        + " from vote v where v.ballot_id = b.id)");
        return new Hand.Findings(0, tooMuch + (int) wrong);
    }

    /** What somebody has in each theme. */
    private static JsonNode themes(Room room, int person) {
        return room.mine(person).orElseThrow(room.ownOf(person)).json().get("themes");
    }

    private static Set<String> names(JsonNode dots) {
        Set<String> names = new HashSet<>();
        dots.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Screens that have not come as far as the room, or show something else; and nodes that show another board. */
    private int compare(Cluster cluster, Room room) {
        if (settings.older().isPresent()) {
            return behind(boards(cluster, room));
        }
        List<JsonNode> boards = boards(cluster, room);
        for (int attempt = 0; attempt < ATTEMPTS && !areEqual(boards); attempt++) {
            // A command that nobody waits for any more may still have been done.
            loop.pause(Loop.SECOND);
            boards = boards(cluster, room);
        }
        int different = areEqual(boards) ? 0 : 1;
        if (different > 0) {
            System.out.println("boards differ: " + firstDifference(boards));
        }
        long wanted = boards.get(0).get("revision").asLong();
        String html = boards.get(0).get("html").asText();
        loop.until(() -> watchers.stream().allMatch(watcher -> watcher.revision() >= wanted), PATIENCE);
        for (Watcher watcher : watchers) {
            if (watcher.revision() != wanted || !watcher.differences(html).isEmpty()) {
                different++;
                System.out.printf(
                        "a page at %d of %d differs in %s%n", watcher.revision(), wanted, watcher.differences(html));
            }
        }
        return different;
    }

    /** Where two versions work side by side each draws its own board: nodes and screens have to come as far as each other. */
    private int behind(List<JsonNode> boards) {
        long wanted = boards.stream()
                .mapToLong(board -> board.get("revision").asLong())
                .max()
                .orElse(0);
        loop.until(() -> watchers.stream().allMatch(watcher -> watcher.revision() >= wanted), PATIENCE);
        return (int)
                watchers.stream().filter(watcher -> watcher.revision() < wanted).count();
    }

    private List<JsonNode> boards(Cluster cluster, Room room) {
        Request asked = room.board(0);
        return IntStream.range(0, nodes)
                .mapToObj(node -> new Http(loop, cluster.node(node).port())
                        .await(asked)
                        .orElseThrow(asked)
                        .json())
                .toList();
    }

    private static List<String> firstDifference(List<JsonNode> boards) {
        List<String> texts =
                boards.stream().map(board -> board.get("html").asText()).toList();
        int shortest = texts.stream().mapToInt(String::length).min().orElse(0);
        int at = 0;
        while (at < shortest && sameAt(texts, at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return texts.stream()
                .map(text -> text.substring(from, Math.min(text.length(), from + 120)))
                .toList();
    }

    private static boolean sameAt(List<String> texts, int at) {
        return texts.stream().map(text -> text.charAt(at)).distinct().count() == 1;
    }

    private static boolean areEqual(List<JsonNode> boards) {
        return boards.stream()
                        .map(board -> board.get("revision")
                                + TIME.matcher(board.get("html").asText()).replaceAll(""))
                        .distinct()
                        .count()
                == 1;
    }

    /** How long after its acknowledgement each change was on each screen. */
    private Spread lags() {
        return Spread.of(acknowledged.stream().flatMapToLong(change -> watchers.stream()
                .map(watcher -> watcher.at(change.revision()))
                .mapToLong(reached -> reached == null ? PATIENCE : lag(reached, change))));
    }

    private static long lag(Map.Entry<Long, Long> reached, Acknowledged change) {
        return Math.max(0, reached.getValue() - change.at());
    }
}
