package no.innspill.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that takes a processor for seconds: one or two at a time, a few waiting shortly, everybody else comes again. */
@ApplicationScoped
public class Turns {

    private final Semaphore working;
    private final Semaphore inside;
    private final Duration patience;

    @Inject
    Turns(Limits limits) {
        this(limits.heavyAtOnce(), limits.heavyWaiting(), limits.heavyPatience());
    }

    Turns(int atOnce, int waiting, Duration patience) {
        this.working = new Semaphore(atOnce, true);
        this.inside = new Semaphore((int) Math.min((long) atOnce + waiting, Integer.MAX_VALUE));
        this.patience = patience;
    }

    /** Works when it is its turn, or says that it never came. The caller holds nothing that others wait for. */
    public <T> T take(Callable<T> work, Supplier<T> otherwise) throws Exception {
        if (!inside.tryAcquire()) {
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
            inside.release();
        }
    }
}
