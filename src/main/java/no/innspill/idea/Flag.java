package no.innspill.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.innspill.participation.Participant;

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

    protected Flag() {}

    Flag(Participant participant, Idea idea, Instant now) {
        this.participant = participant;
        this.idea = idea;
        this.raisedAt = now;
    }

    public Idea idea() {
        return idea;
    }
}
