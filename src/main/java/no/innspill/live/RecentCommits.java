package no.innspill.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.screen.View;
import no.innspill.workshop.Revisions;

/** What was committed to one workshop lately, for whoever was away for a moment. */
final class RecentCommits {

    private static final int MOST = 100;

    private final Deque<Committed> recent = new ArrayDeque<>();

    synchronized void add(Committed committed) {
        if (!recent.isEmpty() && recent.getLast().revision() + 1 != committed.revision()) {
            // Nobody knows what was between.
            recent.clear();
        }
        recent.addLast(committed);
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
    }

    /** What is different for that view since a revision, up to another; nothing where that is not known. */
    synchronized Optional<Set<Change>> between(View view, long seen, long reached) {
        if (seen == reached) {
            return Optional.of(Set.of());
        }
        Set<Change> changes = new HashSet<>();
        long known = -1;
        for (Committed each : recent) {
            long revision = view.revision(new Revisions(each.revision(), each.shownRevision()));
            if (known < 0 && revision > seen + 1) {
                return Optional.empty();
            }
            known = revision;
            if (revision > seen && revision <= reached) {
                changes.addAll(view.seesAll() ? each.changes() : each.shownChanges());
            }
        }
        return seen < reached && known >= reached ? Optional.of(changes) : Optional.empty();
    }
}
