package no.innspill.embedded;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * What H2 writes at once, and never changes afterwards, though it may be moved as it is.
 *
 * @param used bytes of it that mean something; what follows may be overwritten
 */
record Chunk(int id, long version, long from, int used) {

    private static final String KEY = "chunk.";
    private static final int BLOCK = 4096;
    private static final int TABLE_ENTRY = 8;

    /** All that are in the file, by what H2 calls them. */
    static NavigableMap<String, Chunk> all(OpenFile file) {
        NavigableMap<String, Chunk> all = new TreeMap<>();
        file.layout().forEach((key, described) -> {
            if (key.startsWith(KEY)) {
                of(described).ifPresent(chunk -> all.put(key, chunk));
            }
        });
        return all;
    }

    /** Empty for one that is not in the file yet, or not any more. */
    private static Optional<Chunk> of(String described) {
        Map<String, String> chunk = DataUtils.parseMap(described);
        long block = DataUtils.readHexLong(chunk, "block", 0);
        long used = DataUtils.readHexLong(chunk, "toc", 0) + TABLE_ENTRY * DataUtils.readHexLong(chunk, "pages", 0);
        return block > 0 && chunk.containsKey("toc")
                ? Optional.of(new Chunk(
                        (int) DataUtils.readHexLong(chunk, "chunk", 0),
                        DataUtils.readHexLong(chunk, "version", 0),
                        block * BLOCK,
                        (int) used))
                : Optional.empty();
    }

    /** Of what lies in its place; empty where that begins otherwise, or is not there. */
    Optional<Long> sum(OpenFile file) {
        try {
            ByteBuffer there = file.read(from, used);
            if (!beginsWell(there)) {
                return Optional.empty();
            }
            CRC32C sum = new CRC32C();
            sum.update(there);
            return Optional.of(sum.getValue());
        } catch (MVStoreException missing) {
            return Optional.empty();
        }
    }

    private boolean beginsWell(ByteBuffer there) {
        String beginning = "chunk:" + Integer.toHexString(id) + ",";
        for (int i = 0; i < beginning.length(); i++) {
            if (there.get(i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
