package no.innspill.screen;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change;
import no.innspill.desk.OutOfSight;
import no.innspill.desk.Reported;
import no.innspill.language.Language;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Shared;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Rendered boards, kept by workshop, view, viewpoint and language for as long as the workshop's revision, and the addresses
 * of this machine, stay the same. A whole
 * room that reconnects after a Wi-Fi drop costs one rendering, and whoever waits for it holds neither lock nor connection.
 */
@ApplicationScoped
public class Boards {

    private static final Logger LOG = Logger.getLogger(Boards.class);

    private record Key(String code, View view, Viewpoint viewpoint, Language language, String stamp) {}

    private final KeptBoards<Key> kept = new KeptBoards<>();
    private final Shared<Key, Optional<Board>> underWay = new Shared<>();
    private final Workshops workshops;
    private final JoinAddress addresses;
    private final Transactions transactions;
    private final Duration patience;
    private final Timer renderings;

    Boards(
            Workshops workshops,
            JoinAddress addresses,
            Transactions transactions,
            MeterRegistry meters,
            @ConfigProperty(name = "innspill.patience") Duration patience) {
        this.workshops = workshops;
        this.addresses = addresses;
        this.transactions = transactions;
        this.patience = patience;
        this.renderings = meters.timer("innspill.board.renderings");
    }

    /** The board as it stands, or nothing if there is no such workshop; it is waited for, so hold no connection. */
    public Optional<Board> board(String code, View view, Viewpoint viewpoint, Language language) {
        Optional<Revisions> reached = transactions.read(() -> workshops.revisions(code));
        return reached.isEmpty()
                ? Optional.empty()
                : Shared.await(atLeast(reached.get(), code, view, viewpoint, language), patience);
    }

    /** A board may be of a revision that nobody here was told of, and that the database has no more. */
    void outOfSight(@Observes OutOfSight database) {
        kept.forget();
    }

    /** A board that shows the revision, which whoever asks has just read, or a later one; nothing if it is gone. */
    CompletableFuture<Optional<Board>> atLeast(
            Revisions reached, String code, View view, Viewpoint viewpoint, Language language) {
        return atLeast(reached, new Key(code, view, viewpoint, language, addresses.stamp()));
    }

    private CompletableFuture<Optional<Board>> atLeast(Revisions reached, Key key) {
        long revision = key.view().revision(reached);
        Board known = kept.of(key);
        if (known != null && known.isAtLeast(revision, key.view().mark(reached))) {
            return completedFuture(Optional.of(known));
        }
        return underWay.ask(key, () -> draw(key))
                .thenCompose(drawn -> drawn.isPresent() && drawn.get().revision() < revision
                        // It was begun before the revision was there. One that begins now shows what there is, even if
                        // that is older: then the database went back.
                        ? underWay.ask(key, () -> draw(key))
                        : completedFuture(drawn));
    }

    private Optional<Board> draw(Key key) {
        int begun = kept.now();
        try {
            Optional<Board> drawn = renderings.record(() -> transactions.draw(key.code(), () -> render(key)));
            drawn.ifPresent(board -> kept.keep(key, board, begun));
            return drawn;
        } catch (Busy | NotStored refused) {
            throw refused;
        } catch (RuntimeException fault) {
            // Once, however many are waiting for it.
            LOG.errorf(
                    fault,
                    "The %s view of workshop %s could not be rendered",
                    key.view().name(),
                    key.code());
            throw new Reported(fault);
        }
    }

    private Optional<Board> render(Key key) {
        // The revision is read before the rest: what is read after it can only be newer.
        return workshops
                .byCode(key.code())
                .map(workshop -> new Board(
                        key.view().revision(workshop.revisions()),
                        key.view().mark(workshop.revisions()),
                        key.view().board(workshop, workshop.seenFrom(key.viewpoint()), key.language())));
    }

    /** What is drawn for all who see the workshop alike, and are told the same. */
    private record Look(Viewpoint from, Set<Change> told) {}

    /**
     * The parts of a view that the changes touch, by viewpoint; nothing if the workshop is gone.
     * Places from where everything looks the same in the current step are rendered once.
     */
    public Map<Viewpoint, List<Part>> parts(
            String code, View view, Set<Viewpoint> viewpoints, Set<Change> changes, Language language) {
        return transactions.draw(code, () -> {
            Map<Viewpoint, List<Part>> parts = new HashMap<>();
            workshops.byCode(code).ifPresent(workshop -> {
                Map<Look, List<Part>> drawn = new HashMap<>();
                for (Viewpoint viewpoint : viewpoints) {
                    Look look = new Look(workshop.seenFrom(viewpoint), view.toldAt(viewpoint, changes));
                    parts.put(
                            viewpoint,
                            drawn.computeIfAbsent(look, one -> view.parts(workshop, one.from(), one.told(), language)));
                }
            });
            return parts;
        });
    }
}
