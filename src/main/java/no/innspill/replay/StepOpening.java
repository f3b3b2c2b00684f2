package no.innspill.replay;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** A step was opened; one that was gone back to was opened twice. */
@Entity
@Table(name = "step_opening")
public class StepOpening {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    private Instant openedAt;

    protected StepOpening() {}

    StepOpening(Workshop workshop, Step step, Instant openedAt) {
        this.workshop = workshop;
        this.step = step;
        this.openedAt = openedAt;
    }

    public long id() {
        return id;
    }

    public Step step() {
        return step;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
