package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.innspill.cluster.Listening.Begun;
import no.innspill.store.ByItself.Chores;
import no.innspill.store.ByItself.Once;
import no.innspill.store.DatabaseKind;
import no.innspill.transaction.Transactions;
import no.innspill.web.SignedOut;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Browsers that have signed out, on whichever node: unlike a link that is revoked, that is no change to the workshop, and
 * no revision tells that somebody was not told. So it stands in the database for a while, for nodes that do not hear.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class SignOuts {

    private static final Logger LOG = Logger.getLogger(SignOuts.class);

    /** A node that has not asked for so long has no screens left. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final NodeName name;
    private final Listening listening;
    private final OtherNodes nodes;
    private final Transactions transactions;
    private final EntityManager database;
    private final Event<SignedOut> signings;
    private final Clock clock;
    private final Queue<SignedOut> unsaid = new ConcurrentLinkedQueue<>();
    private final AtomicInteger beginnings = new AtomicInteger();
    private final Set<Long> known = new HashSet<>();
    private int askedAfter;
    private volatile @Nullable Thread asking;

    SignOuts(
            NodeName name,
            Listening listening,
            OtherNodes nodes,
            Transactions transactions,
            EntityManager database,
            Event<SignedOut> signings,
            Clock clock) {
        this.name = name;
        this.listening = listening;
        this.nodes = nodes;
        this.transactions = transactions;
        this.database = database;
        this.signings = signings;
        this.clock = clock;
    }

    void begun(@Observes Begun again) {
        beginnings.incrementAndGet();
    }

    /** Says so to the others, or as soon as the database answers: here the browser is out whatever becomes of that. */
    void signedOut(@Observes SignedOut browser) {
        if (listening.isBeingTold() || Thread.currentThread() == asking) {
            return;
        }
        unsaid.add(browser);
        try {
            sayWhatIsUnsaid();
        } catch (RuntimeException later) {
            LOG.debug("The other nodes are told later that somebody has signed out", later);
        }
    }

    private synchronized void sayWhatIsUnsaid() {
        for (@Nullable SignedOut next = unsaid.peek(); next != null; next = unsaid.peek()) {
            SignedOut browser = next;
            transactions.write(() -> {
                keep(browser);
                nodes.tell(new Message.SignOut(name.get(), browser.code(), browser.controlHash(), browser.hand()));
                return browser;
            });
            unsaid.remove();
        }
    }

    private void keep(SignedOut browser) {
        database.createNativeQuery("insert into signed_out (id, workshop_id, control_hash, hand, at)"
                        + " select nextval('ids'), id, :control, cast(:hand as varchar), :now from workshop"
                        + " where code = :code")
                .setParameter("control", browser.controlHash())
                .setParameter("hand", browser.hand())
                .setParameter("now", clock.instant())
                .setParameter("code", browser.code())
                .executeUpdate();
    }

    /** Asks for what it was not told, as long as it does not hear, and once more when it does again. */
    @Scheduled(every = "1s", skipExecutionIf = Chores.class)
    synchronized void look() {
        int begun = beginnings.get();
        if (begun != askedAfter || !listening.hears()) {
            learn();
            askedAfter = begun;
        }
        if (!unsaid.isEmpty()) {
            sayWhatIsUnsaid();
        }
    }

    private void learn() {
        List<Kept> kept = transactions.readFirst(this::kept);
        known.retainAll(kept.stream().map(Kept::id).collect(Collectors.toSet()));
        asking = Thread.currentThread();
        try {
            kept.stream().filter(one -> known.add(one.id())).map(Kept::browser).forEach(signings::fire);
        } finally {
            asking = null;
        }
    }

    private record Kept(long id, SignedOut browser) {}

    private List<Kept> kept() {
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
