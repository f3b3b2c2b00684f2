package no.innspill.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;

/**
 * What the server does by itself: begun only while the store is fit for it, as anything else would only fill the log, and
 * no more once the server stops.
 */
public abstract class ByItself implements Scheduled.SkipPredicate {

    private final BooleanSupplier fit;
    private final UnderWay underWay;

    private ByItself(BooleanSupplier fit, UnderWay underWay) {
        this.fit = fit;
        this.underWay = underWay;
    }

    /** Whether it is left out this time. */
    @Override
    public final boolean test(ScheduledExecution execution) {
        return underWay.isStopping() || !fit.getAsBoolean() || !underWay.begin(execution);
    }

    /** What writes: while changes are taken. */
    @Singleton
    public static final class Changes extends ByItself {
        Changes(Store store, UnderWay underWay) {
            super(store::takesChanges, underWay);
        }
    }

    /** What writes, and is done by one node for all of them. */
    @Singleton
    public static final class Once extends ByItself {
        Once(Store store, Housekeeping housekeeping, UnderWay underWay) {
            super(() -> store.takesChanges() && housekeeping.isOurs(), underWay);
        }
    }

    /** What reads: while the database answers. */
    @Singleton
    public static final class Chores extends ByItself {
        Chores(Store store, UnderWay underWay) {
            super(store::answers, underWay);
        }
    }

    /** What does without the database: always. */
    @Singleton
    public static final class Rounds extends ByItself {
        Rounds(UnderWay underWay) {
            super(() -> true, underWay);
        }
    }
}
