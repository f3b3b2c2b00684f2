package no.innspill.transaction;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A lane of which nobody has all: whoever asks for much at once, and takes long, leaves places to the others. */
final class DividedLane {

    private final Lane all;
    private final int most;
    private final Map<String, Share> shares = new ConcurrentHashMap<>();

    /** The places that one of them may have at a time, for as long as somebody wants one. */
    private record Share(Lane lane, int wanted) {

        Share wantedBy(int more) {
            return new Share(lane, wanted + more);
        }
    }

    /** @param most places that one may have at a time */
    DividedLane(Lane all, int most) {
        this.all = all;
        this.most = most;
    }

    /** A place for somebody, who waits for one of their own share first, and has nothing while they do. */
    Lane.Place enter(String whose, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Share share = shares.compute(
                whose, (name, known) -> known == null ? new Share(new Lane(most), 1) : known.wantedBy(1));
        try {
            Lane.Place own = share.lane.enter(patience);
            try {
                Lane.Place place = all.enter(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
                return () -> {
                    place.close();
                    own.close();
                    leave(whose);
                };
            } catch (Busy busy) {
                own.close();
                throw busy;
            }
        } catch (Busy busy) {
            leave(whose);
            throw busy;
        }
    }

    private void leave(String whose) {
        shares.computeIfPresent(whose, (name, known) -> known.wanted == 1 ? null : known.wantedBy(-1));
    }

    /** Lets go all who wait for their own share; those who wait for a place are the lane's to let go. */
    void dismiss() {
        shares.values().forEach(share -> share.lane.dismiss());
    }
}
