package no.innspill.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work that takes a processor for seconds: one or two at a time, a few waiting shortly, everybody else comes again. A few
 * places more are for those who have nothing in there: no workshop takes the turns of all others.
 */
@ApplicationScoped
public class Turns {

    private final Semaphore working;
    private final long places;
    private final int others;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Duration patience;

    @Inject
    Turns(Limits limits) {
        this(limits.heavyAtOnce(), limits.heavyWaiting(), limits.heavyPatience());
    }

    Turns(int atOnce, int waiting, Duration patience) {
        this.working = new Semaphore(atOnce, true);
        this.places = (long) atOnce + waiting;
        this.others = atOnce;
        this.patience = patience;
    }

    /**
     * Works when it is its turn, or says that it never came. The caller holds nothing that others wait for.
     *
     * @param whose for which workshop, by its code; empty for none
     */
    public <T> T take(String whose, Callable<T> work, Supplier<T> otherwise) throws Exception {
        if (!enter(whose)) {
            return otherwise.get();
        }
        try {
            if (!working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return otherwise.get();
            }
            try {
                return work.call();
            } finally {
                working.release();
            }
        } finally {
            leave(whose);
        }
    }

    private synchronized boolean enter(String whose) {
        long all = inside.values().stream().mapToLong(Integer::longValue).sum();
        boolean room = all < places || (!inside.containsKey(whose) && all < places + others);
        if (room) {
            inside.merge(whose, 1, Integer::sum);
        }
        return room;
    }

    private synchronized void leave(String whose) {
        inside.computeIfPresent(whose, (same, many) -> many == 1 ? null : many - 1);
    }
}
