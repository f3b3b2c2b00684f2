package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import no.innspill.time.Timer;
import org.jspecify.annotations.Nullable;

/** How far the workshop has come: the current step, whether it takes input, what has been opened, and the timer. */
@Embeddable
public class Progress implements StepPurpose, Visibility {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_step_id")
    private Step step;

    @Column(name = "taking_input")
    private boolean takingInput;

    @Embedded
    private Disclosure disclosure = Disclosure.none();

    @Embedded
    private @Nullable StepClock clock;

    protected Progress() {}

    private Progress(Step step, boolean takingInput, Disclosure disclosure, StepClock clock) {
        this.step = step;
        this.takingInput = takingInput;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    static Progress notBegun() {
        return new Progress();
    }

    /** The beginning of a workshop: the step's timer is set but does not run yet. */
    static Progress waitingAt(Step step) {
        return new Progress(step, true, Disclosure.none(), StepClock.waitingFor(step));
    }

    static Progress at(Step step, Progress before, Instant now) {
        StepClock clock = before.clock().runningFor(step, now);
        return new Progress(
                step,
                true,
                before.disclosure.in(step.kind()),
                before.hasBegun() ? clock.leaving(before.step, before.clock(), now) : clock);
    }

    /** As it was at some moment before. */
    static Progress as(FacilitationState state, Step step) {
        return new Progress(step, state.takingInput(), Disclosure.as(state), StepClock.of(state.timer()));
    }

    /** The current step has got other rules. What a new kind of step keeps secret is secret from now on. */
    void follow(StepRules before) {
        if (before.kind() != step.kind()) {
            disclosure.follow(step.kind());
        }
        moveClock().follow(before.minutes(), step);
    }

    /** Whether it stands at any step. */
    boolean hasBegun() {
        return step != null;
    }

    @Override
    public Step step() {
        return step;
    }

    /** Nothing is stored of one on which nothing is set. */
    private StepClock clock() {
        return clock == null ? StepClock.of(Timer.none()) : clock;
    }

    private StepClock moveClock() {
        clock = clock();
        return clock;
    }

    public Timer timer() {
        return clock().timer();
    }

    void stopTimer() {
        moveClock().set(Timer.none());
    }

    public void pauseTimer(Instant now) {
        moveClock().set(timer().paused(now));
    }

    public void resumeTimer(Instant now) {
        moveClock().set(timer().resumed(now));
    }

    /** A step that closed by itself is open again once it has got more time. */
    public void moveTimer(Duration by, Instant now) {
        boolean closedByItself = hasClosedByItself(now);
        moveClock().set(timer().moved(by, now));
        if (closedByItself && !timer().hasRunOut(now)) {
            takingInput = true;
        }
    }

    private boolean hasClosedByItself(Instant now) {
        return step.rules().closesByItself() && timer().hasRunOut(now);
    }

    public void takeInput(boolean open, Instant now) {
        if (open && hasClosedByItself(now)) {
            stopTimer();
        }
        takingInput = open;
    }

    boolean isTakingInput() {
        return takingInput;
    }

    /** Whether the step takes ideas or votes now; a step that closes by itself is shut from the moment its time is up. */
    public boolean takesInput(Instant now) {
        return takingInput && !isDueToClose(now);
    }

    public boolean isDueToClose(Instant now) {
        return takingInput && hasClosedByItself(now);
    }

    @Override
    public Disclosure disclosure() {
        return disclosure;
    }
}
