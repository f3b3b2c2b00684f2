package no.innspill.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What the store could not do when it was last asked. What was acknowledged stands all the same: this is for health and
 * for the facilitator, who have to know before it does not.
 */
@ApplicationScoped
public class StorageTrouble {

    public enum Kind {
        /** The disk did not confirm what was committed: it would survive a crash of the server, but maybe no power cut. */
        SYNC,
        /** A commit failed after everything in it had been applied. */
        COMMIT
    }

    /** @param reason in the words of the store, for the log and for operators */
    public record Trouble(Kind kind, Instant since, String reason) {}

    /** Trouble has begun or is over; fired once each time. */
    public record Changed(Kind kind, boolean began) {}

    private static final Logger LOG = Logger.getLogger(StorageTrouble.class);

    private final Map<Kind, Trouble> now = new EnumMap<>(Kind.class);
    private final Event<Changed> events;
    private final Clock clock;

    StorageTrouble(Event<Changed> events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong now, the oldest trouble first. */
    public synchronized Optional<Trouble> now() {
        return now.values().stream().min((one, other) -> one.since().compareTo(other.since()));
    }

    public void began(Kind kind, Throwable fault) {
        synchronized (this) {
            if (now.containsKey(kind)) {
                return;
            }
            now.put(kind, new Trouble(kind, clock.instant(), String.valueOf(fault.getMessage())));
        }
        LOG.errorf(fault, "The store is in trouble (%s); what was committed stands", kind);
        events.fire(new Changed(kind, true));
    }

    public void over(Kind kind) {
        synchronized (this) {
            if (now.remove(kind) == null) {
                return;
            }
        }
        LOG.infof("The store's trouble (%s) is over", kind);
        events.fire(new Changed(kind, false));
    }
}
