package no.innspill.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.innspill.participation.Participant;
import org.jspecify.annotations.Nullable;

/** A participant asks the facilitator to look at an idea. Nobody is told who, and its author nothing at all. */
@Entity
public class Flag {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Idea idea;

    private Instant raisedAt;

    private @Nullable Instant settledAt;

    protected Flag() {}

    Flag(Participant participant, Idea idea, Instant now) {
        this.participant = participant;
        this.idea = idea;
        this.raisedAt = now;
    }

    /** The facilitator has looked at the idea, and leaves it as it is. */
    void settle(Instant now) {
        settledAt = now;
    }

    void unsettle() {
        settledAt = null;
    }

    /** Raised again about an idea that has got other words since it was looked at. */
    void raiseAgain(Instant now) {
        raisedAt = now;
        settledAt = null;
    }

    /** Whether the idea has been looked at as it is worded now. */
    public boolean isSettled() {
        return settledAt != null && !idea.isEditedSince(settledAt);
    }

    long id() {
        return id;
    }

    public Idea idea() {
        return idea;
    }
}
