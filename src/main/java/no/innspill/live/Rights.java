package no.innspill.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.desk.WentBack;
import no.innspill.live.Arrival.Place;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.store.ByItself.Changes;
import no.innspill.transaction.Transactions;
import no.innspill.web.SignedOut;
import org.jboss.logging.Logger;

/**
 * On what each open screen rests. Whenever somebody may have lost a right, those that may rest on it are asked again, as
 * if they came just now: who is not let in any longer is shut out, who has another board is sent to it, and all others
 * notice nothing.
 */
@ApplicationScoped
class Rights {

    private static final Logger LOG = Logger.getLogger(Rights.class);

    private final Map<String, HeldScreen> held = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final ExecutorService executor;
    private final AtomicLong losses = new AtomicLong();

    private final SignedOutLately signedOut = new SignedOutLately();

    /** The latest revision of each workshop that has been announced here. */
    private final Map<String, Long> announced = new ConcurrentHashMap<>();

    Rights(Transactions transactions, ExecutorService executor) {
        this.transactions = transactions;
        this.executor = executor;
    }

    /** How often somebody may have lost a right so far: asked before a screen is found its place. */
    long losses() {
        return losses.get();
    }

    /** Takes a screen in that has been found its place; it is asked again at once if a right may have gone meanwhile. */
    void hold(String connection, Arrival arrival, Place place, HeldScreen.Way way, long lossesBefore) {
        held.put(connection, new HeldScreen(arrival, place, way));
        if (losses.get() != lossesBefore) {
            HeldScreen screen = new HeldScreen(signedOut.now(arrival), place, way);
            held.replace(connection, screen);
            // Whoever opens a screen must not wait for the database.
            executor.execute(() -> ask(List.of(screen)));
        }
    }

    void drop(String connection) {
        held.remove(connection);
    }

    void changed(@Observes Committed committed) {
        Set<Change> changes = committed.changes();
        Set<String> owners = Stream.of(Change.Kind.LEFT, Change.Kind.MOVED)
                .flatMap(kind -> Change.ids(changes, kind).stream())
                .map(Arrival::owner)
                .collect(Collectors.toSet());
        if (changes.contains(Change.ACCESS) || !isNextTo(committed)) {
            askLater(screen -> screen.arrival().code().equals(committed.code()));
        } else if (!owners.isEmpty()) {
            askLater(screen -> owners.contains(screen.place().owner()));
        }
    }

    /** After one that was lost nobody knows who has lost what. */
    private boolean isNextTo(Committed committed) {
        Long before = announced.put(committed.code(), committed.revision());
        return before == null || before + 1 == committed.revision();
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        announced.remove(workshop.code());
        askLater(screen -> screen.arrival().code().equals(workshop.code()));
    }

    void wentBack(@Observes WentBack database) {
        announced.clear();
    }

    /** The secret has stayed what it was: what has gone is that browser's cookie. */
    void signedOut(@Observes SignedOut browser) {
        signedOut.add(browser);
        losses.incrementAndGet();
        List<HeldScreen> theirs = new ArrayList<>();
        held.replaceAll((connection, screen) -> {
            if (!screen.arrival().isOf(browser)) {
                return screen;
            }
            HeldScreen changed = screen.with(screen.arrival().signedOut());
            theirs.add(changed);
            return changed;
        });
        executor.execute(() -> ask(theirs));
    }

    /** Whoever sits before an open screen with a named link is here, although they ask for nothing. */
    @Scheduled(every = "60s", skipExecutionIf = Changes.class)
    void lookWhoIsHere() {
        ask(held.values().stream().filter(screen -> screen.arrival().isNamed()).toList());
    }

    private void askLater(Predicate<HeldScreen> which) {
        losses.incrementAndGet();
        executor.execute(() -> ask(held.values().stream().filter(which).toList()));
    }

    private void ask(List<HeldScreen> screens) {
        if (screens.isEmpty()) {
            return;
        }
        try {
            List<Optional<Place>> now = transactions.readFirst(() ->
                    screens.stream().map(screen -> screen.arrival().place()).toList());
            for (int i = 0; i < screens.size(); i++) {
                screens.get(i).settle(now.get(i));
            }
        } catch (RuntimeException nobodyKnows) {
            // Whatever it is: they are asked when they come again.
            LOG.debug("Screens could not be asked for their rights", nobodyKnows);
            screens.forEach(screen -> screen.way().move());
        }
    }
}
