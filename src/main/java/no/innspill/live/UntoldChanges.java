package no.innspill.live;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.desk.RecentCommits;
import no.innspill.screen.ChangeTold;
import no.innspill.screen.View;
import no.innspill.workshop.Viewpoint;

/** What is different since a program was told last, as somebody with its view may hear it, and up to which revision. */
final class UntoldChanges {

    private final View view;
    private final Set<Change> different = new HashSet<>();
    private Viewpoint from = Viewpoint.PLENARY;
    private long reached;
    private long told;

    UntoldChanges(View view) {
        this.view = view;
    }

    void listenFrom(Viewpoint viewpoint) {
        from = viewpoint;
    }

    Optional<List<ChangeTold>> missed(RecentCommits recent, long seen, long until) {
        return recent.between(seen, until, view::revisionIn, committed -> view.toldAt(from, view.changesIn(committed)))
                .map(ChangeTold::of);
    }

    /** Whether anything of it is for the view. */
    boolean hear(Committed committed) {
        Set<Change> changes = view.changesIn(committed);
        if (changes.isEmpty()) {
            return false;
        }
        long revision = view.revisionIn(committed);
        different.addAll(view.toldAt(from, changes));
        if (reached > 0 && revision != reached + 1) {
            different.add(Change.BOARD);
        }
        reached = Math.max(reached, revision);
        if (different.size() > ChangeTold.MOST) {
            different.clear();
            different.add(Change.BOARD);
        }
        return true;
    }

    boolean areNone() {
        return different.isEmpty();
    }

    /** Whether there is a revision that was not told of. */
    boolean leadOn() {
        return reached > told;
    }

    /** The revision that was told of last. */
    long told() {
        return told;
    }

    void tellOf(long revision) {
        told = revision;
    }

    /** Hands them over: told, or nothing new by now, where they lead nowhere. */
    Optional<List<ChangeTold>> take() {
        List<ChangeTold> changes = ChangeTold.of(different);
        different.clear();
        if (!leadOn()) {
            return Optional.empty();
        }
        told = reached;
        return Optional.of(changes);
    }
}
