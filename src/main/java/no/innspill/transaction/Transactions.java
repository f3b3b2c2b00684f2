package no.innspill.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.function.Supplier;
import no.innspill.store.Store;
import no.innspill.store.StoreChanged;
import org.jboss.logging.Logger;

/**
 * The only way to the database, which is shut while the store is known to be in trouble: nobody waits for what will fail.
 * A thread has one connection at most, and whoever has one waits for nothing: for no second connection, no lock of ours, no
 * other's work. So those who wait for a connection always get one, in the order in which they came; who waits too long is
 * told to come again.
 */
@ApplicationScoped
public class Transactions {

    /** Something to do in a transaction, which is rolled back if it throws. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private static final Logger LOG = Logger.getLogger(Transactions.class);

    /** Before the file is closed, and after everything else. */
    private static final int NEARLY_LAST = Integer.MAX_VALUE - 1;

    private static final Duration FINISHING = Duration.ofSeconds(10);

    private final Store store;
    private final Lanes lanes;
    private final OneTransaction one;
    private volatile boolean closed;

    Transactions(Store store, Lanes lanes, OneTransaction one) {
        this.store = store;
        this.lanes = lanes;
        this.one = one;
    }

    /** Whoever waits for a database that does not answer would wait in vain. */
    void changed(@Observes StoreChanged change) {
        if (!store.answers()) {
            lanes.dismiss();
        }
    }

    /** The server stops, and the file is closed next: what is being written is finished, and nothing else is begun. */
    void close(@Observes @Priority(NEARLY_LAST) ShutdownEvent stopping) throws InterruptedException {
        closed = true;
        lanes.empty(FINISHING);
    }

    /** Reads for a request. Nothing that is changed in there is kept. */
    public <T> T read(Supplier<T> reading) {
        return inTurn(lanes::ofRequests, this::mayRead, () -> one.read(reading));
    }

    /** Reads along with what is being read or written here already, or else by itself. */
    public <T> T readAlong(Supplier<T> reading) {
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION ? read(reading) : reading.get();
    }

    /** Reads a little for the room, ahead of requests. */
    public <T> T readFirst(Supplier<T> reading) {
        return inTurn(lanes::ofTheRoom, this::mayRead, () -> one.read(reading));
    }

    /** Reads what boards of a workshop, or parts of them, are drawn from, and draws them: that takes as long as it is large. */
    public <T> T draw(String code, Supplier<T> drawing) {
        return inTurn(() -> lanes.ofBoards(code), this::mayRead, () -> one.read(drawing));
    }

    /** Changes something for a request; when this returns, the disk has it. */
    public <T, E extends Exception> T write(Work<T, E> change) throws E {
        return inTurn(lanes::ofRequests, this::mayWrite, () -> one.write(change));
    }

    /** Changes something for the room, ahead of requests. */
    public <T, E extends Exception> T writeFirst(Work<T, E> change) throws E {
        return inTurn(lanes::ofTheRoom, this::mayWrite, () -> one.write(change));
    }

    /** Whoever is about to wait says so: with a connection in hand it is a mistake in the program. */
    static void holdNone() {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("Whoever has a connection must not wait for anything");
        }
    }

    private <T, E extends Exception> T inTurn(Supplier<Lane.Place> lane, Runnable gate, Work<T, E> work) throws E {
        holdNone();
        if (closed) {
            throw new Busy("The server stops");
        }
        gate.run();
        Lane.Place place = lane.get();
        try (place) {
            // It may have been shut while this one waited.
            gate.run();
            return work.run();
        } catch (CommitInDoubt doubt) {
            throw doubt;
        } catch (RuntimeException fault) {
            throw notJustNow(fault);
        }
    }

    /** What is no mistake in the work, and may be done another time, or by another node. */
    private RuntimeException notJustNow(RuntimeException fault) {
        if (store.isHeldUp(fault)) {
            return new Busy("Somebody else held what was needed", fault);
        }
        if (Newer.isIn(fault)) {
            LOG.warnf("What a newer version has written is not understood: %s", fault.getMessage());
            return new Busy("A newer version has written what this one does not know", fault);
        }
        return fault;
    }

    private void mayRead() {
        if (!store.answers()) {
            throw new NotStored("The database does not answer");
        }
    }

    private void mayWrite() {
        if (!store.takesChanges()) {
            throw new NotStored("The store takes no changes: " + store.condition());
        }
    }
}
