package no.innspill.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Who tries codes and keys until one fits. Only what missed counts, and the same miss once: the screens of a room whose
 * workshop is gone are no guessers. Whoever has missed too often is refused what has never been right from there; a room
 * that is at work at the same address goes on, and others join it.
 */
@ApplicationScoped
public class Guesses {

    private static final int ADDRESSES = 20_000;
    private static final int CODES = 500;
    private static final int PROVED = 5_000;

    private final Recent<String, Place> places = new Recent<>(ADDRESSES);
    private final Rate rate;
    private final LongSupplier clock;

    /** What is known of an address. */
    private static final class Place {

        private final Bucket misses;
        private final Recent<String, Boolean> missed = new Recent<>(CODES);
        private final Recent<String, Boolean> right = new Recent<>(PROVED);

        private Place(Rate rate, long now) {
            misses = new Bucket(rate, now);
        }
    }

    @Inject
    Guesses(Limits limits) {
        this(limits.missesPerMinute(), System::nanoTime);
    }

    Guesses(int missesPerMinute, LongSupplier clock) {
        this.rate = new Rate(2.0 * missesPerMinute, missesPerMinute / 60.0);
        this.clock = clock;
    }

    /** How long whoever is there has to wait before they may try that, if at all. */
    public Optional<Duration> tooMany(String address, String tried) {
        Place place = at(address);
        Duration wait = place.misses.look(clock.getAsLong());
        return wait.isZero() || place.right.has(tried) ? Optional.empty() : Optional.of(wait);
    }

    /** Whether that has been right from there lately. */
    public boolean knows(String address, String tried) {
        return at(address).right.has(tried);
    }

    public void wasRight(String address, String tried) {
        at(address).right.get(tried, () -> true);
    }

    public void missed(String address, String tried) {
        Place place = at(address);
        if (!place.missed.has(tried)) {
            place.missed.get(tried, () -> true);
            place.misses.take(clock.getAsLong());
        }
    }

    private Place at(String address) {
        return places.get(address, () -> new Place(rate, clock.getAsLong()));
    }
}
