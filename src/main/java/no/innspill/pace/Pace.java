package no.innspill.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast somebody may go. Whoever is in a room goes at a pace of their own, as a whole room may sit behind one address;
 * addresses count only for what anybody can do without being in one.
 */
@ApplicationScoped
public class Pace {

    private static final int REMEMBERED = 50_000;
    /** Whoever writes asks when they pause. */
    private static final int LOOKS_PER_SECOND = 2;

    /** A wall says so once a second at most. */
    private static final int SHOWN_PER_SECOND = 12;

    private static final int WORKSHOPS_PER_HOUR = 120;
    private static final int GUARDED_WORKSHOPS_PER_HOUR = 20;

    /** What is paced, each with a rate of its own. */
    public enum Deed {
        /** A participant's new idea or measure. */
        IDEA,
        /** Any other command of a participant's: votes, edits, ratings. */
        COMMAND,
        /** A participant's question for ideas like the one they are writing. */
        LOOKING,
        /** A wall's word of what it shows; all walls of a workshop have one pace. */
        SHOWING,
        FACILITATING,
        /** A socket that one participant opens, and one with a link that several share. */
        OPENING,
        OPENING_BY_LINK,
        /** From one address, and so are the following. */
        JOINING,
        STARTING,
        ASKING
    }

    private final Map<Deed, Rate> rates = new EnumMap<>(Deed.class);
    private final Recent<String, Bucket> buckets = new Recent<>(REMEMBERED);
    private final LongSupplier clock;

    @Inject
    Pace(Limits limits, @ConfigProperty(name = "innspill.guarded") boolean guarded) {
        this(limits, guarded, System::nanoTime);
    }

    Pace(Limits limits, boolean guarded, LongSupplier clock) {
        this.clock = clock;
        rates.put(Deed.IDEA, Rate.perMinute(limits.ideasPerMinute()));
        // Quick taps are never refused: many seconds' worth of them may come at once.
        rates.put(Deed.COMMAND, new Rate(12.0 * limits.commandsPerSecond(), limits.commandsPerSecond()));
        rates.put(Deed.LOOKING, new Rate(12 * LOOKS_PER_SECOND, LOOKS_PER_SECOND));
        rates.put(Deed.SHOWING, new Rate(10 * SHOWN_PER_SECOND, SHOWN_PER_SECOND));
        rates.put(Deed.FACILITATING, new Rate(20.0 * limits.facilitatorPerSecond(), limits.facilitatorPerSecond()));
        rates.put(Deed.OPENING, new Rate(12.0 * limits.openingsPerSecond(), limits.openingsPerSecond()));
        rates.put(
                Deed.OPENING_BY_LINK, new Rate(120.0 * limits.openingsPerSecond(), 10.0 * limits.openingsPerSecond()));
        // Three hundred people who come in from the break together have one address.
        rates.put(Deed.JOINING, new Rate(50.0 * limits.joinsPerSecond(), limits.joinsPerSecond()));
        rates.put(Deed.ASKING, new Rate(20.0 * limits.requestsPerSecond(), limits.requestsPerSecond()));
        int workshops = limits.workshopsPerHour().orElse(guarded ? GUARDED_WORKSHOPS_PER_HOUR : WORKSHOPS_PER_HOUR);
        rates.put(Deed.STARTING, new Rate(workshops, workshops / 3600.0));
    }

    /** Counts a deed; if it comes too soon, how long it is until the next one may come. */
    public Optional<Duration> tooSoon(Deed deed, String whose) {
        return tooSoon(deed, 1, whose);
    }

    /** The same for several at once. */
    public Optional<Duration> tooSoon(Deed deed, int many, String whose) {
        long now = clock.getAsLong();
        Rate rate = rates.getOrDefault(deed, new Rate(1, 1));
        Duration wait =
                buckets.get(deed + " " + whose, () -> new Bucket(rate, now)).take(many, now);
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    /** In whole seconds, as {@code Retry-After} says it. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
