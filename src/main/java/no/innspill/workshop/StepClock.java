package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.innspill.time.Timer;
import org.jspecify.annotations.Nullable;

/** The current step's timer, and how much time was left of the step before it, for whoever goes back there. */
@Embeddable
class StepClock {

    @Embedded
    private @Nullable Timer timer;

    /** The step that was left for this one; no more than a number, for it may be gone by now. */
    @Column(name = "left_step_id")
    private @Nullable Long leftStep;

    /** How much of its time was left. */
    @Column(name = "left_step_ms")
    private @Nullable Long leftMillis;

    protected StepClock() {}

    private StepClock(Timer timer) {
        this.timer = timer;
    }

    static StepClock of(Timer timer) {
        return new StepClock(timer);
    }

    /** Set to the step's length; it does not run yet. */
    static StepClock waitingFor(Step step) {
        return of(step.length().map(length -> Timer.of(null, length.toMillis())).orElseGet(Timer::none));
    }

    /** Runs for the step that comes next. */
    StepClock runningFor(Step next, Instant now) {
        return of(lengthOf(next).map(length -> Timer.running(length, now)).orElseGet(Timer::none));
    }

    /** Back to where one has just been the time goes on; what had run out begins anew. */
    private Optional<Duration> lengthOf(Step next) {
        boolean back = leftStep != null && leftStep == next.id();
        return back && leftMillis != null && leftMillis > 0
                ? Optional.of(Duration.ofMillis(leftMillis))
                : next.length();
    }

    /** Keeps how much of that step's time was left by its own clock. */
    StepClock leaving(Step step, StepClock before, Instant now) {
        leftStep = step.id();
        leftMillis = before.timer().isSet() ? before.timer().left(now).toMillis() : null;
        return this;
    }

    /** The step has got another length than this one: the timer goes on as it was, but for one that was not started yet. */
    void follow(@Nullable Integer minutesBefore, Step step) {
        Long waiting = minutesBefore == null
                ? null
                : Long.valueOf(Duration.ofMinutes(minutesBefore).toMillis());
        if (!timer().isRunning() && Objects.equals(timer().leftMillis(), waiting)) {
            timer = waitingFor(step).timer();
        }
    }

    Timer timer() {
        return timer == null ? Timer.none() : timer;
    }

    void set(Timer newTimer) {
        timer = newTimer;
    }
}
