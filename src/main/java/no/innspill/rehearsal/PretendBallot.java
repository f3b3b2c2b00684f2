package no.innspill.rehearsal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.innspill.rehearsal.RoomAsSeen.Does;
import no.innspill.rehearsal.RoomAsSeen.SeenItem;

/** What a pretend person votes for and how they rate, in one step: by their taste, and not all of it. */
final class PretendBallot {

    private static final int RANKS = 3;

    private final Random random;
    private final PretendTaste taste;
    private final Set<Long> seen = new HashSet<>();
    private final Set<Long> finished = new HashSet<>();
    private final Map<Long, Integer> given = new HashMap<>();

    PretendBallot(Random random, PretendTaste taste) {
        this.random = random;
        this.taste = taste;
    }

    /** In another step nothing has been done yet. */
    void begin() {
        seen.clear();
        finished.clear();
        given.clear();
    }

    /** The next thing to vote for, beginning with the theme and in it with the items that they like best. */
    Optional<PretendAct> vote(RoomAsSeen room, int table, String cookie) {
        return room.at(table).items().stream()
                .filter(item -> !seen.contains(item.id()) && !finished.contains(item.theme()))
                .min(Comparator.comparing((SeenItem item) -> taste.liking(item.theme()))
                        .thenComparing(Comparator.comparing((SeenItem item) -> taste.liking(item.id()))
                                .reversed()))
                .map(item -> vote(item, room.does() == Does.RANK, cookie));
    }

    private PretendAct vote(SeenItem item, boolean ranked, String cookie) {
        seen.add(item.id());
        int rank = given.merge(item.theme(), 1, Integer::sum);
        if ((ranked && rank == RANKS) || random.nextInt(12) == 0) {
            finished.add(item.theme());
        }
        PretendAct act = PretendAct.once(item.path() + "/vote", cookie, reply -> {
            if (reply.said().getInteger("left", 1) == 0 || reply.refusal().equals("budget_spent")) {
                finished.add(item.theme());
            }
        });
        return ranked ? act.with("rank", rank) : act;
    }

    /** The next thing to rate. */
    Optional<PretendAct> rate(RoomAsSeen room, String cookie) {
        return room.at(0).items().stream()
                .filter(item -> !seen.contains(item.id()))
                .findFirst()
                .map(item -> {
                    seen.add(item.id());
                    return PretendAct.once(item.path() + "/rating", cookie, reply -> {})
                            .with("importance", taste.rating(item.id(), "importance"))
                            .with("feasibility", taste.rating(item.id(), "feasibility"));
                });
    }
}
