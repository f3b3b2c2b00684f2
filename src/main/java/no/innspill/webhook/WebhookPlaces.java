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
 * The messages that are under way at a time. Whoever answered at once the last time is prompt, as long as they do not let us
 * wait just now; all others, those who are new among them, have half of the places at most. So who answers at once is told at
 * once, however many of the others there are.
 */
@ApplicationScoped
class WebhookPlaces {

    static final int MOST = 32;
    static final int OF_OTHERS = MOST / 2;
    static final Duration MOMENT = Duration.ofSeconds(1);

    private static final int REMEMBERED = 10_000;

    private final LongSupplier clock;
    private final Map<Long, Long> begun = new HashMap<>();
    private final Cache<Long, Boolean> prompt = Caffeine.newBuilder()
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
        boolean room = !areAllTaken() && (isPrompt(webhook) || others() < OF_OTHERS);
        return room && begun.putIfAbsent(webhook, clock.getAsLong()) == null;
    }

    private boolean isPrompt(long webhook) {
        return prompt.getIfPresent(webhook) != null;
    }

    private int others() {
        return (int) begun.entrySet().stream()
                .filter(one -> !isPrompt(one.getKey()) || isLong(one.getValue()))
                .count();
    }

    private boolean isLong(long since) {
        return clock.getAsLong() - since > MOMENT.toNanos();
    }

    /** It was asked, and has answered or been given up. */
    synchronized void answered(long webhook) {
        Long since = begun.remove(webhook);
        if (since == null || isLong(since)) {
            prompt.invalidate(webhook);
        } else {
            prompt.put(webhook, true);
        }
    }

    /** It was not asked. */
    synchronized void giveBack(long webhook) {
        begun.remove(webhook);
    }
}
