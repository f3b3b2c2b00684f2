package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ends the server in the middle of posting and voting, starts it again, and looks whether it kept its word. */
final class Kills {

    private static final int PARTICIPANTS = 40;
    private static final int FEW = 20;
    private static final long PACE = 5 * Loop.MILLI;

    /** How the server is ended. */
    enum Way {
        /** {@code kill -9} */
        KILL,
        /** SIGTERM, as a service manager stops it */
        STOP
    }

    private final Settings settings;
    private final Way way;
    private final Loop loop = new Loop();
    private final Random random = new Random(9);
    private final List<Hand> hands = new ArrayList<>();

    Kills(Settings settings, Way way) {
        this.settings = settings;
        this.way = way;
    }

    /** The acknowledged changes that were missing and those that were there twice, over all rounds. */
    Hand.Findings run(Table table) {
        Hand.Findings all = new Hand.Findings(0, 0);
        try (Server server = Server.start(settings)) {
            Http http = new Http(loop, server.port());
            prepare(http);
            for (int round = 1; round <= settings.kills(); round++) {
                Hand.Findings found = round(round, server, http, table);
                all = all.plus(found);
                System.out.printf("%s %d: missing %d, twice %d%n", way, round, found.missing(), found.twice());
            }
        }
        return all;
    }

    private void prepare(Http http) {
        Room posting = Room.create(http);
        posting.join(PARTICIPANTS);
        posting.openCollection();
        Room voting = Room.create(http);
        voting.join(PARTICIPANTS);
        voting.openCollection();
        voting.seed(10);
        voting.openVote();
        VotePlan plan = VotePlan.whole(voting);
        Room revising = Room.create(http);
        revising.join(FEW);
        revising.openCollection();
        Room rating = Room.create(http);
        rating.join(FEW);
        rating.openCollection();
        rating.seed(10);
        rating.openMatrix();
        List<Long> items = rating.rateable();
        for (int i = 0; i < FEW; i++) {
            hands.add(new Reviser(revising, i));
            hands.add(new Juror(rating, i, items));
        }
        hands.add(facilitating(http));
        for (int i = 0; i < PARTICIPANTS; i++) {
            hands.add(new Poster(posting, i));
            hands.add(new Voter(voting, i, plan));
        }
    }

    private static Hand facilitating(Http http) {
        Room room = Room.create(http);
        room.join(1);
        room.openCollection();
        room.seed(2);
        long there = room.current();
        http.await(room.step());
        return new Facilitating(room, room.anyIdeas(), room.current(), there);
    }

    private Hand.Findings round(int round, Server server, Http http, Table table) {
        int before = acknowledged();
        work(server, http);
        int acknowledged = acknowledged() - before;
        Server.Ended ended = server.awaitEnd();
        // Connections that ended with it are noticed now, and not taken for open ones by who asks next.
        loop.pause(Loop.SECOND / 10);
        long restart = server.restart();
        Hand.Findings afterKill = look();
        int unanswered = unanswered();
        retry(http);
        Hand.Findings afterRetry = look();
        table.row(
                round,
                acknowledged,
                unanswered,
                ended.nanos() / 1e6,
                ended.code(),
                ended.complaints(),
                restart / 1e6,
                afterKill.missing(),
                afterKill.twice(),
                unanswered(),
                afterRetry.missing(),
                afterRetry.twice(),
                refused());
        return afterKill.plus(afterRetry);
    }

    /** A steady stream of commands, then one from everybody at once, and in the middle of those the kill. */
    private void work(Server server, Http http) {
        long steady = (500 + random.nextInt(500)) * Loop.MILLI;
        for (int i = 0; i * PACE < steady; i++) {
            Hand hand = hands.get(i % hands.size());
            loop.at(System.nanoTime() + i * PACE, () -> begin(hand, http));
        }
        loop.pause(steady);
        hands.forEach(hand -> begin(hand, http));
        loop.pause(random.nextInt(1, 20) * Loop.MILLI);
        server.end(way == Way.KILL);
        loop.pause(Loop.SECOND);
    }

    private static void begin(Hand hand, Http http) {
        if (hand.isIdle()) {
            Request request = hand.begin();
            http.send(request, answer -> hand.answered(request, answer));
        }
    }

    /** The same commands with the same keys. */
    private void retry(Http http) {
        for (Hand hand : hands) {
            hand.unanswered().ifPresent(request -> hand.answered(request, http.await(request)));
        }
    }

    private Hand.Findings look() {
        return hands.stream().map(Hand::look).reduce(new Hand.Findings(0, 0), Hand.Findings::plus);
    }

    private int acknowledged() {
        return hands.stream().mapToInt(Hand::acknowledged).sum();
    }

    private int unanswered() {
        return (int) hands.stream().filter(hand -> !hand.isIdle()).count();
    }

    private int refused() {
        return hands.stream().mapToInt(Hand::refused).sum();
    }
}
