package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.innspill.store.ByItself.Once;
import no.innspill.store.DatabaseKind;
import no.innspill.transaction.Transactions;
import no.innspill.web.SignedOut;

/** Browsers that have signed out lately, as they stand in the database. */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class KeptSignOuts {

    /** A node that has not asked for so long has no screens left. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Transactions transactions;
    private final EntityManager database;
    private final Clock clock;

    KeptSignOuts(Transactions transactions, EntityManager database, Clock clock) {
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
    }

    void add(SignedOut browser) {
        database.createNativeQuery("insert into signed_out (id, workshop_id, control_hash, hand, at)"
                        + " select nextval('ids'), id, :control, cast(:hand as varchar), :now from workshop"
                        + " where code = :code")
                .setParameter("control", browser.controlHash())
                .setParameter("hand", browser.hand())
                .setParameter("now", clock.instant())
                .setParameter("code", browser.code())
                .executeUpdate();
    }

    /** The id alone tells nobody which it is: a database that has become older gives it to another. */
    record Kept(long id, SignedOut browser) {}

    List<Kept> lately() {
        Instant since = clock.instant().minus(KEPT);
        List<?> rows = database.createNativeQuery("select s.id, w.code, s.control_hash, s.hand from signed_out s"
                        + " join workshop w on w.id = s.workshop_id where s.at > :since order by s.id")
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Kept(((Number) row[0]).longValue(), new SignedOut((String) row[1], (String) row[2], (String)
                                row[3])))
                .toList();
    }

    @Scheduled(every = "10m", delayed = "1m", skipExecutionIf = Once.class)
    void discard() {
        transactions.write(() -> database.createNativeQuery("delete from signed_out where at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate());
    }
}
