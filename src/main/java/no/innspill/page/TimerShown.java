package no.innspill.page;

import java.time.Duration;
import java.time.Instant;
import no.innspill.time.Timer;
import org.jspecify.annotations.Nullable;

/**
 * A timer as pages carry it: the browser counts on from here by the server's clock.
 *
 * @param endsAt when it ends, in milliseconds since the epoch, while it runs
 * @param leftMillis what is left while it is paused
 * @param text minutes and seconds at the moment of rendering, for pages without JavaScript
 */
public record TimerShown(@Nullable Long endsAt, @Nullable Long leftMillis, String text) {

    public static TimerShown of(Timer timer, Instant now) {
        Instant endsAt = timer.endsAt();
        return new TimerShown(endsAt == null ? null : endsAt.toEpochMilli(), timer.leftMillis(), text(timer.left(now)));
    }

    public boolean isSet() {
        return endsAt != null || leftMillis != null;
    }

    public boolean isRunning() {
        return endsAt != null;
    }

    private static String text(Duration left) {
        long seconds = Math.max(0, left.toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
