package no.innspill.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import no.innspill.transaction.StorageTrouble.Kind;
import no.innspill.transaction.Transactions.Work;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Does a piece of work in a transaction of its own, from the beginning to the commit. Only {@link Transactions} asks it to. */
@ApplicationScoped
class OneTransaction {

    /** Carries what a piece of work throws out of its transaction. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception declared;

        Thrown(Exception declared) {
            super(declared);
            this.declared = declared;
        }
    }

    private final EntityManager database;
    private final Memory memory;
    private final Durability durability;
    private final StorageTrouble trouble;

    OneTransaction(EntityManager database, Memory memory, Durability durability, StorageTrouble trouble) {
        this.database = database;
        this.memory = memory;
        this.durability = durability;
        this.trouble = trouble;
    }

    /** Nothing that is changed in there is kept. */
    <T> T read(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = database.unwrap(Session.class);
            // Nothing will be written: so there is no need to look for changes before each question.
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            session.doWork(OneTransaction::atOneMoment);
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

    /** When this returns, the disk has what was changed. */
    <T, E extends Exception> T write(Work<T, E> change) throws E {
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
