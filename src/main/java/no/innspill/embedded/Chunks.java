package no.innspill.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Whether the chunks in the file are what they were when they were first looked at. H2 itself notices nothing before it
 * reads them, which may be never, and not all of it then. A part of them is looked at each time, in turn.
 */
public final class Chunks {

    /** From the system's memory that takes some milliseconds; a small room is looked at whole each time. */
    private static final int BYTES_A_LOOK = 4 << 20;

    private static final int CHUNKS_A_LOOK = 500;

    /** No page is there, so reading one fails as damage. */
    private static final long NOWHERE = Long.MIN_VALUE / (1 << 13);

    private record Seen(long version, long sum) {}

    private final Map<Integer, Seen> seen = new HashMap<>();
    private String next = "";

    /**
     * Whether those whose turn it is are as they were.
     *
     * @param all whether it is everybody's turn, as there is reason for doubt
     */
    public boolean areAsBefore(OpenFile file, boolean all) {
        NavigableMap<String, Chunk> there = Chunk.all(file);
        next = all ? "" : next;
        int bytes = 0;
        int chunks = 0;
        for (Map.Entry<String, Chunk> ahead : there.tailMap(next, true).entrySet()) {
            next = ahead.getKey();
            if (!all && (bytes > BYTES_A_LOOK || chunks > CHUNKS_A_LOOK)) {
                return true;
            }
            if (!isAsBefore(ahead.getValue(), file) && isDifferent(next, file)) {
                return false;
            }
            bytes += ahead.getValue().used();
            chunks++;
        }
        next = "";
        seen.keySet().retainAll(there.values().stream().map(Chunk::id).toList());
        return true;
    }

    private boolean isAsBefore(Chunk chunk, OpenFile file) {
        Optional<Long> sum = chunk.sum(file);
        if (sum.isEmpty()) {
            return false;
        }
        Seen now = new Seen(chunk.version(), sum.get());
        Seen before = seen.get(chunk.id());
        if (before == null || before.version() != chunk.version()) {
            seen.put(chunk.id(), now);
            file.memory().keep(chunk.id());
            return true;
        }
        return before.equals(now);
    }

    /** It may have been moved, or given up, while it was looked at. */
    private boolean isDifferent(String key, OpenFile file) {
        return file.undisturbed(() -> {
            Chunk now = Chunk.all(file).get(key);
            return now != null && !isAsBefore(now, file);
        });
    }

    /** From here on nothing is read from chunks that are not what they were: H2 takes much for its own that is not. */
    public void shun(OpenFile file) {
        boolean unused = file.undisturbed(() -> {
            for (Chunk chunk : Chunk.all(file).values()) {
                if (!isAsBefore(chunk, file)) {
                    file.memory().chunk(chunk.id()).ifPresent(damaged -> damaged.block = NOWHERE);
                }
            }
            return true;
        });
    }
}
