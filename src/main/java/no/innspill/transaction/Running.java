package no.innspill.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which timers run, and what is noted of the clock that they run by. */
@ApplicationScoped
class Running {

    /** A timer that ran out so long ago has been forgotten by everybody. */
    private static final Duration FORGOTTEN = Duration.ofHours(2);

    private final Transactions transactions;
    private final EntityManager database;

    Running(Transactions transactions, EntityManager database) {
        this.transactions = transactions;
        this.database = database;
    }

    boolean isAny(Instant now) {
        return transactions.readFirst(() -> database.createQuery(
                                "select count(w) from Workshop w where w.lifespan.endedAt is null"
                                        + " and w.progress.clock.timer.endsAt > :since",
                                Long.class)
                        .setParameter("since", now.minus(FORGOTTEN))
                        .getSingleResult()
                > 0);
    }

    /** When the latest thing happened in a workshop whose timer runs, by the clock that it runs by. */
    Optional<Instant> latest() {
        return transactions.readFirst(() -> Optional.ofNullable((Instant) database.createNativeQuery(
                        "select max(r.issued_at) from receipt r join workshop w on w.id = r.workshop_id"
                                + " where w.ended_at is null and w.timer_ends_at is not null",
                        Instant.class)
                .getSingleResultOrNull()));
    }

    /** By how much the machine's clock was ahead of it when that was last noted. */
    Duration noted() {
        List<?> noted = transactions.readFirst(() -> database.createNativeQuery(
                        "select timer_apart_millis from workshop where ended_at is null and timer_ends_at is not null"
                                + " and timer_apart_millis is not null order by timer_ends_at desc")
                .getResultList());
        return noted.isEmpty() ? Duration.ZERO : Duration.ofMillis(((Number) noted.get(0)).longValue());
    }

    /** Notes it with every timer that runs, where something else is noted. */
    void note(Duration apart) {
        transactions.writeFirst(() -> database.createNativeQuery("update workshop set timer_apart_millis = :apart"
                        + " where timer_ends_at is not null and ended_at is null"
                        + " and abs(coalesce(timer_apart_millis, 0) - :apart) >= 1000")
                .setParameter("apart", apart.toMillis())
                .executeUpdate());
    }
}
