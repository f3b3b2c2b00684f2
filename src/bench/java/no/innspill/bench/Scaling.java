package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The same work on one node and on more, all on one PostgreSQL behind nginx: votes in one workshop, in fifty side by side,
 * and how late a new idea is on the screens. Everything shares this machine, so what it costs is told beside how much is done.
 */
final class Scaling {

    private static final int VOTERS = 50;
    private static final int SCREENS = 100;
    private static final int WRITERS = 20;
    private static final double RATE = 10;
    private static final long REST = 2 * Loop.SECOND;

    private final Settings settings;
    private final Table votes;
    private final Table pushes;
    private int answered;
    private int refused;
    private boolean over;

    /** An idea in the watched room, and when it was sent. */
    private record Sent(long revision, long at) {}

    Scaling(Settings settings, Table votes, Table pushes) {
        this.settings = settings;
        this.votes = votes;
        this.pushes = pushes;
    }

    void run(int nodes) {
        try (Cluster cluster = new Cluster(settings, nodes)) {
            Http http = new Http(new Loop(), cluster.port());
            List<Voter> oneRoom = voters(http, VOTERS);
            List<Voter> fiftyRooms = IntStream.range(0, VOTERS)
                    .mapToObj(i -> voters(http, 1).get(0))
                    .toList();
            vote(http, oneRoom, settings.warmUp());
            vote(http, fiftyRooms, settings.warmUp());
            measure("one workshop", cluster, http, oneRoom);
            measure("fifty workshops", cluster, http, fiftyRooms);
            push(cluster, http);
        }
    }

    /** People in a workshop of their own that is at its vote. */
    private static List<Voter> voters(Http http, int people) {
        Room room = Room.create(http);
        room.join(people);
        room.openCollection();
        room.seed(4);
        room.openVote();
        VotePlan plan = VotePlan.whole(room);
        return IntStream.range(0, people)
                .mapToObj(person -> new Voter(room, person, plan))
                .toList();
    }

    private void measure(String where, Cluster cluster, Http http, List<Voter> voters) {
        Cluster.Cpu before = cluster.cpu();
        double perSecond = vote(http, voters, settings.seconds());
        Cluster.Cpu cost = cluster.cpu().since(before);
        votes.row(
                cluster.size(),
                where,
                answered,
                refused,
                perSecond,
                cost.nodes() / answered,
                cost.database() / answered,
                (cost.nodes() + cost.database()) / answered);
    }

    /** Everybody votes as fast as they are answered; how many votes a second. */
    private double vote(Http http, List<Voter> voters, int seconds) {
        answered = 0;
        refused = 0;
        over = false;
        long start = System.nanoTime();
        voters.forEach(voter -> next(http, voter));
        http.loop().pause(seconds * Loop.SECOND);
        over = true;
        double perSecond = answered * 1e9 / (System.nanoTime() - start);
        http.loop().until(() -> voters.stream().allMatch(Hand::isIdle), 10 * Loop.SECOND);
        return perSecond;
    }

    private void next(Http http, Voter voter) {
        Request request = voter.begin();
        http.send(request, answer -> {
            if (!voter.answered(request, answer)) {
                throw new IllegalStateException("A vote was not answered: " + answer.status());
            }
            answered++;
            refused += answer.isOk() ? 0 : 1;
            if (!over) {
                next(http, voter);
            }
        });
    }

    private void push(Cluster cluster, Http http) {
        Room room = Room.create(http);
        room.join(WRITERS);
        room.openCollection();
        List<Watcher> screens = IntStream.range(0, SCREENS)
                .mapToObj(screen -> new Watcher(http, room.page(screen)))
                .toList();
        http.loop().pause(REST);
        post(http, room, settings.warmUp());
        screens.forEach(Watcher::forget);
        Cluster.Cpu before = cluster.cpu();
        List<Sent> sent = post(http, room, settings.seconds());
        Cluster.Cpu cost = cluster.cpu().since(before);
        Spread lags = Spread.of(sent.stream().flatMapToLong(idea -> lags(idea, screens)));
        pushes.row(
                cluster.size(),
                SCREENS,
                sent.size(),
                lags.millis(.5),
                lags.millis(.99),
                lags.millis(1),
                (long) sent.size() * SCREENS - lags.sorted().length,
                cost.nodes() / sent.size(),
                cost.database() / sent.size());
        screens.forEach(Watcher::close);
    }

    private static List<Sent> post(Http http, Room room, int seconds) {
        int many = (int) (seconds * RATE);
        List<Sent> sent = new ArrayList<>();
        Volley.fire(http, Volley.evenly(many, RATE), room::idea).stream()
                .filter(shot -> shot.answer().isOk())
                .forEach(shot -> sent.add(
                        new Sent(shot.answer().number("revision"), shot.answer().sentAt())));
        http.loop().pause(REST);
        return sent;
    }

    /** From when it was sent until each screen has it; of a screen that has not, nothing. */
    private static LongStream lags(Sent idea, List<Watcher> screens) {
        return screens.stream()
                .map(screen -> screen.at(idea.revision()))
                .filter(reached -> reached != null)
                .mapToLong(Map.Entry::getValue)
                .map(reached -> reached - idea.at());
    }
}
