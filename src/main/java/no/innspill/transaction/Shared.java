package no.innspill.transaction;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work that is done once for all who ask for it at the same time. The first one does it; the others wait for its result,
 * with no lock and no connection in hand. A failure is told to all of them and remembered by nobody.
 */
public final class Shared<K, V> {

    private final ConcurrentHashMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

    /** The result of what is under way for the key; else the work is begun, and done when this returns. */
    public CompletableFuture<V> ask(K key, Supplier<V> work) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return others;
        }
        try {
            V result = work.get();
            underWay.remove(key);
            mine.complete(result);
        } catch (Throwable fault) {
            underWay.remove(key);
            mine.completeExceptionally(fault);
        }
        return mine;
    }

    /** Waits for a result; whoever would wait too long is told to come again. */
    public static <V> V await(CompletableFuture<V> result, Duration patience) {
        Transactions.holdNone();
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Busy("Others' work was not done in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("Interrupted while waiting for others' work");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
