package no.innspill.screen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** Boards that were drawn lately: as many as go into so many letters, of however many workshops they are. */
final class KeptBoards<K> {

    /** Three hundred boards of a hundred ideas; of those with thousands of ideas a few dozen. */
    private static final long LETTERS = 32_000_000;

    private final Cache<K, Board> kept = Caffeine.newBuilder()
            .maximumWeight(LETTERS)
            .weigher((K key, Board board) -> board.html().length())
            .executor(Runnable::run)
            .build();

    @Nullable Board of(K key) {
        return kept.getIfPresent(key);
    }

    void keep(K key, Board board) {
        kept.put(key, board);
    }

    void forget() {
        kept.invalidateAll();
    }

    long letters() {
        kept.cleanUp();
        return kept.asMap().values().stream()
                .mapToLong(board -> board.html().length())
                .sum();
    }
}
