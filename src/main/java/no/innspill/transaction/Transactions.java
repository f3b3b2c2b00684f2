package no.innspill.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.innspill.store.Store;
import no.innspill.store.StoreChanged;
import no.innspill.transaction.StorageTrouble.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the database, which is shut while the store is known to be in trouble: nobody waits for what will fail. A thread has one connection at most, and whoever has one waits for nothing: for no second
 * connection, no lock of ours, no other's work. So those who wait for a connection always get one, in the order in which
 * they came; who waits too long is told to come again. The room has a few connections that requests cannot take: what is
 * committed goes on when a thousand pages are asked for at once. Boards are drawn on others again, of which one workshop
 * has never all: five thousand ideas in one room keep nobody waiting in the next.
 */
@ApplicationScoped
public class Transactions {

    /** Something to do in a transaction, which is rolled back if it throws. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Carries what a piece of work throws out of its transaction. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception declared;

        Thrown(Exception declared) {
            super(declared);
            this.declared = declared;
        }
    }

    private static final Logger LOG = Logger.getLogger(Transactions.class);

    /** Before the file is closed, and after everything else. */
    private static final int NEARLY_LAST = Integer.MAX_VALUE - 1;

    private static final Duration FINISHING = Duration.ofSeconds(10);

    private final Lane requests;
    private final Lane room;
    private final DividedLane boards;
    private final List<Lane> lanes;
    private final Store store;
    private final EntityManager database;
    private final Memory memory;
    private final Durability durability;
    private final StorageTrouble trouble;
    private final Duration patience;
    private volatile boolean closed;

    Transactions(
            Store store,
            EntityManager database,
            Memory memory,
            Durability durability,
            StorageTrouble trouble,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = "innspill.patience") Duration patience) {
        this.store = store;
        this.database = database;
        this.memory = memory;
        this.durability = durability;
        this.trouble = trouble;
        this.patience = patience;
        int ahead = Math.max(1, connections / 4);
        this.room = new Lane(ahead);
        // With three or fewer they share them.
        boolean apart = connections > 3;
        Lane drawing = apart ? new Lane(ahead) : room;
        this.boards = new DividedLane(drawing, Math.max(1, ahead - 1));
        // One is left over for the framework's own look at the database's health.
        this.requests = new Lane(Math.max(1, connections - (apart ? 2 : 1) * ahead - 1));
        this.lanes = Stream.of(requests, room, drawing).distinct().toList();
    }

    /** Whoever waits for a database that does not answer would wait in vain. */
    void changed(@Observes StoreChanged change) {
        if (!store.answers()) {
            boards.dismiss();
            lanes.forEach(Lane::dismiss);
        }
    }

    /** The server stops, and the file is closed next: what is being written is finished, and nothing else is begun. */
    void close(@Observes @Priority(NEARLY_LAST) ShutdownEvent stopping) throws InterruptedException {
        closed = true;
        for (Lane lane : lanes) {
            lane.empty(FINISHING);
        }
    }

    /** Reads for a request. Nothing that is changed in there is kept. */
    public <T> T read(Supplier<T> reading) {
        return inTurn(requests::enter, this::mayRead, () -> readNow(reading));
    }

    /** Reads along with what is being read or written here already, or else by itself. */
    public <T> T readAlong(Supplier<T> reading) {
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION ? read(reading) : reading.get();
    }

    /** Reads a little for the room, ahead of requests. */
    public <T> T readFirst(Supplier<T> reading) {
        return inTurn(room::enter, this::mayRead, () -> readNow(reading));
    }

    /** Reads what boards of a workshop, or parts of them, are drawn from, and draws them: that takes as long as it is large. */
    public <T> T draw(String code, Supplier<T> drawing) {
        return inTurn(patience -> boards.enter(code, patience), this::mayRead, () -> readNow(drawing));
    }

    /** Changes something for a request; when this returns, the disk has it. */
    public <T, E extends Exception> T write(Work<T, E> change) throws E {
        return inTurn(requests::enter, this::mayWrite, () -> writeNow(change));
    }

    /** Changes something for the room, ahead of requests. */
    public <T, E extends Exception> T writeFirst(Work<T, E> change) throws E {
        return inTurn(room::enter, this::mayWrite, () -> writeNow(change));
    }

    /** Whoever is about to wait says so: with a connection in hand it is a mistake in the program. */
    static void holdNone() {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("Whoever has a connection must not wait for anything");
        }
    }

    private <T, E extends Exception> T inTurn(Function<Duration, Lane.Place> lane, Runnable gate, Work<T, E> work)
            throws E {
        holdNone();
        if (closed) {
            throw new Busy("The server stops");
        }
        gate.run();
        Lane.Place place = lane.apply(patience);
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

    private <T> T readNow(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = database.unwrap(Session.class);
            // Nothing will be written: so there is no need to look for changes before each question.
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            session.doWork(Transactions::atOneMoment);
            memory.beginReading();
            return reading.get();
        });
    }

    /**
     * All that one reading sees is of the same moment, however many questions it takes: an idea that is being put into a
     * group stands in one place on each board. The pool takes it back when the connection is returned.
     */
    private static void atOneMoment(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private <T, E extends Exception> T writeNow(Work<T, E> change) throws E {
        Applied<T> applied = new Applied<>();
        T result;
        try {
            result = QuarkusTransaction.requiringNew().call(() -> applied.after(apply(change)));
        } catch (Thrown thrown) {
            @SuppressWarnings("unchecked") // The work can throw no other one that is checked.
            E declared = (E) thrown.declared;
            throw declared;
        } catch (RuntimeException fault) {
            if (applied.yes) {
                trouble.began(Kind.COMMIT, fault);
                throw new CommitInDoubt(applied.result, fault);
            }
            throw fault;
        }
        trouble.over(Kind.COMMIT);
        durability.confirm();
        return result;
    }

    private <T> T apply(Work<T, ?> change) {
        try {
            T result = change.run();
            // Whatever the database objects to comes up here, while it is clear that nothing was committed.
            database.flush();
            return result;
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception declared) {
            throw new Thrown(declared);
        }
    }

    /** Whether all was applied, and only the commit was left to do. */
    private static final class Applied<T> {

        private @Nullable T result;
        private boolean yes;

        T after(T applied) {
            result = applied;
            yes = true;
            return applied;
        }
    }
}
