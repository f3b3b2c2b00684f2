package no.innspill.screen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Boards that were drawn lately: as many as go into so many letters, of however many workshops they are. When they are
 * forgotten, so is what somebody was about to draw then.
 */
final class KeptBoards<K> {

    /** Three hundred boards of a hundred ideas; of those with thousands of ideas a few dozen. */
    private static final long LETTERS = 32_000_000;

    private final Cache<K, Board> kept = Caffeine.newBuilder()
            .maximumWeight(LETTERS)
            .weigher((K key, Board board) -> board.html().length())
            .executor(Runnable::run)
            .build();

    private final AtomicInteger forgotten = new AtomicInteger();

    @Nullable Board of(K key) {
        return kept.getIfPresent(key);
    }

    /** Stands for this moment: to be asked before anything is read that a board is drawn from. */
    int now() {
        return forgotten.get();
    }

    /** @param begun the moment at which the drawing began */
    void keep(K key, Board board, int begun) {
        kept.put(key, board);
        if (begun != now()) {
            kept.invalidate(key);
        }
    }

    void forget() {
        forgotten.incrementAndGet();
        kept.invalidateAll();
    }

    long letters() {
        kept.cleanUp();
        return kept.asMap().values().stream()
                .mapToLong(board -> board.html().length())
                .sum();
    }
}
