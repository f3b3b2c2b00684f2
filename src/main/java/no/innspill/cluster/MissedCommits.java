package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.innspill.cluster.Listening.Begun;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.desk.OutOfSight;
import no.innspill.desk.WentBack;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.OpenScreens;
import no.innspill.store.ByItself.Chores;
import no.innspill.store.DatabaseKind;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Workshops;
import org.jboss.logging.Logger;

/**
 * Looks into the database for commits that nobody has told of: so no screen is behind for longer than a few seconds,
 * whatever becomes of the words of other nodes. What was committed before the last look and is still unheard of by this
 * one was missed; and what was there before the look and is not any more was in another database than this.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class MissedCommits {

    private static final Logger LOG = Logger.getLogger(MissedCommits.class);

    private final OpenScreens screens;
    private final OtherNodes nodes;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Event<WorkshopDeleted> deletions;
    private final Event<OutOfSight> absences;
    private final Event<WentBack> setbacks;
    private final ClusterFigures figures;
    private final Map<String, Revisions> lastLook = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final AtomicInteger beginnings = new AtomicInteger();
    private int lookedAfter;

    MissedCommits(
            OpenScreens screens,
            OtherNodes nodes,
            Workshops workshops,
            Transactions transactions,
            Event<WorkshopDeleted> deletions,
            Event<OutOfSight> absences,
            Event<WentBack> setbacks,
            ClusterFigures figures) {
        this.screens = screens;
        this.nodes = nodes;
        this.workshops = workshops;
        this.transactions = transactions;
        this.deletions = deletions;
        this.absences = absences;
        this.setbacks = setbacks;
        this.figures = figures;
    }

    /** Whatever was said before, nobody here has heard. */
    void begun(@Observes Begun listening) {
        beginnings.incrementAndGet();
    }

    @Scheduled(every = "1s", skipExecutionIf = Chores.class)
    synchronized void look() {
        int begun = beginnings.get();
        boolean all = begun != lookedAfter;
        Set<String> watched = screens.watched();
        lastLook.keySet().retainAll(watched);
        gone.retainAll(watched);
        if (all) {
            absences.fire(new OutOfSight());
        }
        // What was told by now has been committed, and will be seen. A connection breaks before one database takes the
        // place of another: then all that is known of the one before is compared.
        Map<String, Long> before = all ? nodes.reached() : new HashMap<>();
        watched.forEach(code -> before.put(code, nodes.reached(code)));
        lastLook.forEach((code, there) -> before.merge(code, there.all(), Math::max));
        if (before.isEmpty()) {
            lookedAfter = begun;
            return;
        }
        Map<String, Revisions> now = transactions.readFirst(() -> workshops.revisionsOf(before.keySet()));
        if (now.entrySet().stream()
                .anyMatch(there -> there.getValue().all() < before.getOrDefault(there.getKey(), 0L))) {
            goBack();
        }
        for (String code : watched) {
            Revisions there = now.get(code);
            if (there == null && gone.add(code)) {
                deletions.fire(new WorkshopDeleted(code));
            } else if (there != null) {
                look(code, there, all);
                lastLook.put(code, there);
            }
        }
        lookedAfter = begun;
    }

    private void goBack() {
        LOG.warn(
                "The database is older than it was; what was kept of it in memory is forgotten, and all screens fetch");
        figures.wentBack();
        lastLook.clear();
        gone.clear();
        nodes.forget();
        absences.fire(new OutOfSight());
        setbacks.fire(new WentBack());
    }

    private void look(String code, Revisions there, boolean all) {
        long reached = nodes.reached(code);
        Revisions before = lastLook.get(code);
        boolean missed = before != null && before.all() > reached;
        boolean unheard = all && there.all() > reached;
        if (unheard || missed || reached == 0) {
            if (reached > 0) {
                figures.missed();
            }
            nodes.announce(new Committed(
                    code, there.all(), Set.of(Change.BOARD, Change.ACCESS), there.shown(), Set.of(Change.BOARD)));
        }
    }
}
