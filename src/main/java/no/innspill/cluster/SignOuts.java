package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.innspill.cluster.KeptSignOuts.Kept;
import no.innspill.cluster.Listening.Begun;
import no.innspill.store.ByItself.Chores;
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

    /** Said in one transaction. */
    private static final int AT_ONCE = 100;

    private final NodeName name;
    private final Listening listening;
    private final OtherNodes nodes;
    private final Transactions transactions;
    private final KeptSignOuts kept;
    private final Event<SignedOut> signings;
    private final Queue<SignedOut> unsaid = new ConcurrentLinkedQueue<>();
    private final AtomicInteger beginnings = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Set<Kept> known = new HashSet<>();
    private int askedAfter;
    private volatile @Nullable Thread asking;

    SignOuts(
            NodeName name,
            Listening listening,
            OtherNodes nodes,
            Transactions transactions,
            KeptSignOuts kept,
            Event<SignedOut> signings) {
        this.name = name;
        this.listening = listening;
        this.nodes = nodes;
        this.transactions = transactions;
        this.kept = kept;
        this.signings = signings;
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
        sayWhatIsUnsaid(failures.get());
    }

    /**
     * Whoever comes while others are being said finds nothing left to say, and whoever comes while that fails leaves it to
     * the next look: however many sign out at once, nobody waits longer than for one that is under way and the next.
     *
     * @param failed how often it had failed when whoever asks came
     */
    private synchronized void sayWhatIsUnsaid(int failed) {
        if (failed != failures.get()) {
            return;
        }
        try {
            for (List<SignedOut> some = next(); !some.isEmpty(); some = next()) {
                say(some);
                some.forEach(said -> unsaid.remove());
            }
        } catch (RuntimeException later) {
            failures.incrementAndGet();
            LOG.debug("The other nodes are told later that somebody has signed out", later);
        }
    }

    private List<SignedOut> next() {
        return unsaid.stream().limit(AT_ONCE).toList();
    }

    private void say(List<SignedOut> browsers) {
        transactions.write(() -> {
            for (SignedOut browser : browsers) {
                kept.add(browser);
                nodes.tell(new Message.SignOut(name.get(), browser.code(), browser.controlHash(), browser.hand()));
            }
            return browsers;
        });
    }

    /** Asks for what it was not told, as long as it does not hear, and once more when it does again. */
    @Scheduled(every = "1s", skipExecutionIf = Chores.class)
    synchronized void look() {
        int begun = beginnings.get();
        if (begun != askedAfter || !listening.hears()) {
            learn();
            askedAfter = begun;
        }
        sayWhatIsUnsaid(failures.get());
    }

    private void learn() {
        List<Kept> lately = transactions.readFirst(kept::lately);
        known.retainAll(Set.copyOf(lately));
        asking = Thread.currentThread();
        try {
            for (Kept one : lately) {
                if (!known.contains(one)) {
                    signings.fire(one.browser());
                    known.add(one);
                }
            }
        } finally {
            asking = null;
        }
    }
}
