package no.innspill.screen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Boards as they go over the line, written and compressed once for all who ask, for as long as the board itself is kept:
 * a room of a thousand that comes back asks a thousand times for the same bytes.
 */
@ApplicationScoped
class CompressedBoards {

    private static final long BYTES = 8_000_000;

    /** By the board itself and not by what it says: nobody compares letters to find it. */
    private final Cache<Board, byte[]> kept = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(BYTES)
            .weigher((Board board, byte[] compressed) -> compressed.length)
            .executor(Runnable::run)
            .build();

    private final ObjectMapper json;

    CompressedBoards(ObjectMapper json) {
        this.json = json;
    }

    /** JSON, with gzip. */
    byte[] of(Board board) {
        return kept.get(board, this::compress);
    }

    /** What is said of a board in JSON, compressed or not. */
    static Map<String, Object> json(Board board) {
        return Map.of("revision", board.revision(), "html", board.html());
    }

    private byte[] compress(Board board) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressing = new GZIPOutputStream(bytes)) {
            json.writeValue(compressing, json(board));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
