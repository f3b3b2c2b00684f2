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
import no.innspill.cluster.Listening.Begun;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.OpenScreens;
import no.innspill.store.ByItself.Chores;
import no.innspill.store.DatabaseKind;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Workshops;

/**
 * Looks into the database for commits that nobody has told of: so no screen is behind for longer than a few seconds,
 * whatever becomes of the words of other nodes. What was committed before the last look and is still unheard of by this
 * one was missed.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class MissedCommits {

    private final OpenScreens screens;
    private final OtherNodes nodes;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Event<WorkshopDeleted> deletions;
    private final Map<String, Revisions> lastLook = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private volatile boolean anythingMissed;

    MissedCommits(
            OpenScreens screens,
            OtherNodes nodes,
            Workshops workshops,
            Transactions transactions,
            Event<WorkshopDeleted> deletions) {
        this.screens = screens;
        this.nodes = nodes;
        this.workshops = workshops;
        this.transactions = transactions;
        this.deletions = deletions;
    }

    /** Whatever was said before, nobody here has heard. */
    void begun(@Observes Begun listening) {
        anythingMissed = true;
    }

    @Scheduled(every = "1s", skipExecutionIf = Chores.class)
    synchronized void look() {
        boolean all = anythingMissed;
        anythingMissed = false;
        Set<String> watched = screens.watched();
        lastLook.keySet().retainAll(watched);
        gone.retainAll(watched);
        if (watched.isEmpty()) {
            return;
        }
        Map<String, Revisions> now = transactions.readFirst(() -> workshops.revisionsOf(watched));
        for (String code : watched) {
            Revisions there = now.get(code);
            if (there == null && gone.add(code)) {
                deletions.fire(new WorkshopDeleted(code));
            } else if (there != null) {
                look(code, there, all);
                lastLook.put(code, there);
            }
        }
    }

    private void look(String code, Revisions there, boolean all) {
        long reached = nodes.reached(code);
        Revisions before = lastLook.get(code);
        boolean missed = before != null && before.all() > reached;
        if ((all && there.all() > reached) || missed || reached == 0) {
            nodes.announce(new Committed(
                    code, there.all(), Set.of(Change.BOARD, Change.ACCESS), there.shown(), Set.of(Change.BOARD)));
        }
    }
}
