package no.innspill.rehearsal;

import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import no.innspill.rehearsal.RoomAsSeen.Seat;
import no.innspill.rehearsal.RoomAsSeen.SeenItem;

/** What somebody does who sits at a table that works by itself: passes on what they like best, and asks for help, seldom. */
final class PretendTable {

    private static final int SELDOM = 120;

    private final Random random;
    private final PretendTaste taste;
    private boolean passes;

    PretendTable(Random random, PretendTaste taste) {
        this.random = random;
        this.taste = taste;
    }

    /** In another step each of them speaks for one thing. */
    void begin() {
        passes = true;
    }

    Optional<PretendAct> pass(Seat seat, String cookie) {
        Optional<SeenItem> best = seat.passable().stream()
                .filter(item -> passes)
                .max(Comparator.comparing(item -> taste.liking(item.id())));
        passes &= best.isEmpty();
        return best.map(item -> PretendAct.once(item.path() + "/passing", cookie, reply -> {}));
    }

    Optional<PretendAct> ask(Seat seat, String cookie) {
        return seat.atTable() && random.nextInt(SELDOM) == 0
                ? Optional.of(PretendAct.once("help", cookie, reply -> {}))
                : Optional.empty();
    }
}
