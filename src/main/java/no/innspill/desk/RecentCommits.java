package no.innspill.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What was committed to one workshop lately, for whoever was away for a moment. */
public final class RecentCommits {

    private final int most;
    private final Deque<Committed> recent = new ArrayDeque<>();

    /** @param most commits that are remembered */
    public RecentCommits(int most) {
        this.most = most;
    }

    public synchronized void add(Committed committed) {
        if (!recent.isEmpty() && recent.getLast().revision() + 1 != committed.revision()) {
            // Nobody knows what was between.
            recent.clear();
        }
        recent.addLast(committed);
        if (recent.size() > most) {
            recent.removeFirst();
        }
    }

    public synchronized void forget() {
        recent.clear();
    }

    /**
     * What is different since a revision, up to another; nothing where that is not known.
     *
     * @param revision which of a commit's revisions whoever asks counts by
     * @param changes those of a commit's changes that they may be told of
     */
    public synchronized Optional<Set<Change>> between(
            long seen, long reached, ToLongFunction<Committed> revision, Function<Committed, Set<Change>> changes) {
        if (seen == reached) {
            return Optional.of(Set.of());
        }
        Set<Change> different = new HashSet<>();
        long known = -1;
        for (Committed each : recent) {
            long at = revision.applyAsLong(each);
            if (known < 0 && at > seen + 1) {
                return Optional.empty();
            }
            known = at;
            if (at > seen && at <= reached) {
                different.addAll(changes.apply(each));
            }
        }
        return seen < reached && known >= reached ? Optional.of(different) : Optional.empty();
    }
}
