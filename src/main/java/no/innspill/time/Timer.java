package no.innspill.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step's time: running towards an instant, or paused with some time left (below zero once it has run out). */
@Embeddable
public class Timer {

    @Column(name = "timer_ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "timer_left_ms")
    private @Nullable Long leftMillis;

    protected Timer() {}

    public static Timer none() {
        return new Timer();
    }

    public static Timer running(Duration length, Instant now) {
        Timer timer = new Timer();
        timer.endsAt = now.plus(length);
        return timer;
    }

    /** A timer as it was noted down: one of the two is set, or neither. */
    public static Timer of(@Nullable Instant endsAt, @Nullable Long leftMillis) {
        Timer timer = new Timer();
        timer.endsAt = endsAt;
        timer.leftMillis = leftMillis;
        return timer;
    }

    public @Nullable Instant endsAt() {
        return endsAt;
    }

    public @Nullable Long leftMillis() {
        return leftMillis;
    }

    public boolean isSet() {
        return endsAt != null || leftMillis != null;
    }

    public boolean isRunning() {
        return endsAt != null;
    }

    public Duration left(Instant now) {
        if (endsAt != null) {
            return Duration.between(now, endsAt);
        }
        return leftMillis == null ? Duration.ZERO : Duration.ofMillis(leftMillis);
    }

    public boolean hasRunOut(Instant now) {
        return isSet() && left(now).compareTo(Duration.ZERO) <= 0;
    }

    public Timer paused(Instant now) {
        return isRunning() ? of(null, left(now).toMillis()) : this;
    }

    public Timer resumed(Instant now) {
        return isSet() && !isRunning() ? of(now.plus(left(now)), null) : this;
    }

    /** More or less time; a timer that has run out starts over from zero, so plus a minute means a minute from now. */
    public Timer moved(Duration by, Instant now) {
        Duration left = left(now);
        Duration base = left.isNegative() && !by.isNegative() ? Duration.ZERO : left;
        Duration moved = base.plus(by);
        Duration kept = moved.isNegative() && !left.isNegative() ? Duration.ZERO : moved;
        return isRunning() || !isSet() ? running(kept, now) : of(null, kept.toMillis());
    }
}
