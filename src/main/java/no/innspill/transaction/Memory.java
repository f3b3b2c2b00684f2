package no.innspill.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What has been read in a transaction, for whoever asks for the same in it. It is forgotten with the transaction. */
@ApplicationScoped
public class Memory {

    private enum Kind {
        /** Of a transaction that only reads: it changes nothing that it has read. */
        READING,
        /** Of commands in a row that do not concern it. */
        COMMANDS
    }

    private final TransactionSynchronizationRegistry transaction;

    Memory(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void beginReading() {
        transaction.putResource(Kind.READING, new HashMap<>());
    }

    /** What was kept of the commands before is forgotten. */
    public void beginCommands() {
        transaction.putResource(Kind.COMMANDS, new HashMap<>());
    }

    /** Read once in a transaction that only reads; in any other each time. */
    public <T> T once(Object question, Supplier<T> reading) {
        return once(Kind.READING, question, reading);
    }

    /** Read once for ratings that come one after the other, which change nothing of what may be rated. */
    public <T> T onceForRatings(Object question, Supplier<T> reading) {
        return once(Kind.COMMANDS, question, reading);
    }

    @SuppressWarnings("unchecked") // To a question there is what was read for that question.
    private <T> T once(Kind kind, Object question, Supplier<T> reading) {
        Map<Object, Object> known = known(kind);
        if (known == null) {
            return reading.get();
        }
        if (!known.containsKey(question)) {
            known.put(question, reading.get());
        }
        return (T) known.get(question);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<Object, Object> known(Kind kind) {
        return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (Map<Object, Object>) transaction.getResource(kind);
    }
}
