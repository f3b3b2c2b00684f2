package no.innspill.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Somebody who joined, without an account: known by a random token only, of which the hash is kept. */
@Entity
public class Participant {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Affiliation affiliation;

    private Instant joinedAt;

    private @Nullable Long doneStepId;

    protected Participant() {}

    Participant(Workshop workshop, String tokenHash, @Nullable Affiliation affiliation, Instant now) {
        this.workshop = workshop;
        this.tokenHash = tokenHash;
        this.affiliation = affiliation;
        this.joinedAt = now;
    }

    public void finish(Step step) {
        doneStepId = step.id();
    }

    public void resume() {
        doneStepId = null;
    }

    public boolean isDoneWith(Step step) {
        return doneStepId != null && doneStepId == step.id();
    }

    public long id() {
        return id;
    }
}
