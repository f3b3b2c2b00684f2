package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import no.innspill.store.ByItself.Chores;
import no.innspill.store.DatabaseKind;
import no.innspill.time.SteadyClock;
import no.innspill.transaction.Transactions;

/** All nodes go by the clock of the database: a timer ends at the same moment whichever of them is asked. */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class DatabaseTime {

    private static final int FIRST = 1;

    /** An answer that took longer tells the time too vaguely. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    /** What is less than that is not set right: nobody notices, and a clock should not jump. */
    private static final Duration NOTICED = Duration.ofMillis(100);

    private final SteadyClock clock;
    private final Transactions transactions;
    private final EntityManager database;

    DatabaseTime(SteadyClock clock, Transactions transactions, EntityManager database) {
        this.clock = clock;
        this.transactions = transactions;
        this.database = database;
    }

    void begin(@Observes @Priority(FIRST) StartupEvent started) {
        follow();
    }

    @Scheduled(every = "5s", skipExecutionIf = Chores.class)
    void follow() {
        transactions.readFirst(() -> {
            Instant before = clock.instant();
            Instant there = (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class)
                    .getSingleResult();
            follow(before, there, clock.instant());
            return there;
        });
    }

    void follow(Instant before, Instant there, Instant after) {
        Duration took = Duration.between(before, after);
        Duration ahead = Duration.between(there, before.plus(took.dividedBy(2)));
        if (took.compareTo(LONGEST) <= 0 && ahead.abs().compareTo(NOTICED) > 0) {
            clock.follow(clock.apart().plus(ahead));
        }
    }
}
