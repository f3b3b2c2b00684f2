package no.innspill.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The messages that are under way at a time. Whoever let us wait the last time, or does just now, is slow; slow ones have
 * half of the places at most, so that who answers at once is told at once, however many of the others there are.
 */
@ApplicationScoped
class WebhookPlaces {

    static final int MOST = 32;
    static final int OF_SLOW = MOST / 2;
    static final Duration MOMENT = Duration.ofSeconds(1);

    private static final int REMEMBERED = 10_000;

    private final LongSupplier clock;
    private final Map<Long, Long> begun = new HashMap<>();
    private final Cache<Long, Boolean> slow = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    @Inject
    WebhookPlaces() {
        this(System::nanoTime);
    }

    WebhookPlaces(LongSupplier clock) {
        this.clock = clock;
    }

    synchronized boolean areAllTaken() {
        return begun.size() >= MOST;
    }

    /** Takes a place for that webhook, if there is one for the likes of it. */
    synchronized boolean take(long webhook) {
        boolean room = !areAllTaken() && (!isKnownAsSlow(webhook) || manySlow() < OF_SLOW);
        return room && begun.putIfAbsent(webhook, clock.getAsLong()) == null;
    }

    private boolean isKnownAsSlow(long webhook) {
        return slow.getIfPresent(webhook) != null;
    }

    private int manySlow() {
        return (int) begun.entrySet().stream()
                .filter(one -> isKnownAsSlow(one.getKey()) || isLong(one.getValue()))
                .count();
    }

    private boolean isLong(long since) {
        return clock.getAsLong() - since > MOMENT.toNanos();
    }

    /** It was asked, and has answered or been given up. */
    synchronized void answered(long webhook) {
        Long since = begun.remove(webhook);
        if (since != null && isLong(since)) {
            slow.put(webhook, true);
        } else {
            slow.invalidate(webhook);
        }
    }

    /** It was not asked. */
    synchronized void giveBack(long webhook) {
        begun.remove(webhook);
    }
}
