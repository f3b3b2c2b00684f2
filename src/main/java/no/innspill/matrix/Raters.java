package no.innspill.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.AfterWriting;
import no.innspill.desk.Change;
import no.innspill.participation.ParticipantCounts;
import no.innspill.rule.StepKind;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * How many could rate. As with a vote it is settled when rating closes, however that comes about; opened again, it is open
 * to all who are there then.
 */
@ApplicationScoped
public class Raters implements AfterWriting {

    private final Ratings ratings;
    private final ParticipantCounts participants;
    private final Clock clock;

    Raters(Ratings ratings, ParticipantCounts participants, Clock clock) {
        this.ratings = ratings;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public void after(Workshop workshop, Set<Change> changes) {
        if (!changes.contains(Change.BOARD)) {
            return;
        }
        if (isOpen(workshop)) {
            workshop.headcounts().settleRaters(null);
        } else if (workshop.headcounts().couldRate().isEmpty() && hasRated(workshop)) {
            workshop.headcounts().settleRaters(present(workshop));
        }
    }

    private boolean isOpen(Workshop workshop) {
        return workshop.progress().rates() && workshop.permissions().takesInput(clock.instant());
    }

    private boolean hasRated(Workshop workshop) {
        return workshop.plan().steps().stream().anyMatch(step -> step.kind() == StepKind.MATRIX)
                && ratings.any(workshop);
    }

    private long present(Workshop workshop) {
        return participants.ballots(workshop, Viewpoint.EVERYWHERE);
    }

    /** How many could rate, or can as long as it is on; never fewer than have. */
    public long of(Workshop workshop, long rated) {
        return Math.max(rated, workshop.headcounts().couldRate().orElseGet(() -> present(workshop)));
    }

    /** The facilitator has put right how many sit at a device: there were fewer while rating was on, too. */
    public void lessen(Workshop workshop, long by) {
        Optional<Long> before = workshop.headcounts().couldRate();
        before.ifPresent(many -> workshop.headcounts().settleRaters(Math.max(0, many - by)));
    }
}
