package no.innspill.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import no.innspill.embedded.OpenFile;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * Takes out of the embedded database's file what is in no row any more. H2 writes changes beside what was there and uses
 * the old space again when it needs it, which on a quiet laptop is never. So the chunks that hold anything dead are
 * written anew without it, and what is free inside the file is overwritten with zeros. (Moving chunks together would
 * make it shorter, but breaks H2's own assertions while others write; commits give back the end of the file as they go.)
 */
class FileErasure {

    /** What is written or moved with the store's lock held; commands wait so long. */
    private static final int PORTION = 4 << 20;

    /** Each round leaves a few dead pages of its own, so it goes on until what was there before is gone; seldom four rounds. */
    private static final int ROUNDS = 60;

    private final DataSource source;

    FileErasure(DataSource source) {
        this.source = source;
    }

    /** Whether everything that was dead when it was called is out of the file by now. */
    boolean erase() throws SQLException {
        try (Connection connection = source.getConnection()) {
            MVStore store = OpenFile.of(connection).store();
            return !(store.getFileStore() instanceof SingleFileStore file) || erase(store, file);
        }
    }

    private static boolean erase(MVStore store, SingleFileStore file) {
        int retention = store.getRetentionTime();
        store.setRetentionTime(0);
        try {
            // What died with a commit is counted with the one after it.
            commit(store);
            commit(store);
            store.executeFilestoreOperation(() -> Slack.clearBuffers(file));
            long then = store.getCurrentVersion();
            return rewrite(store, file, then) && overwriteFree(store, file, then);
        } finally {
            store.setRetentionTime(retention);
        }
    }

    /** Makes a version of its own: without a change there would be none. */
    private static void commit(MVStore store) {
        store.setStoreVersion(store.getStoreVersion());
        store.commit();
    }

    private static boolean rewrite(MVStore store, SingleFileStore file, long then) {
        int portion = PORTION;
        for (int round = 0; round < ROUNDS && holdsDead(file, then); round++) {
            if (!file.compact(100, portion)) {
                portion *= 2;
            }
            commit(store);
        }
        shorten(store, file);
        return !holdsDead(file, then);
    }

    /** What lives is written to the front, into what has just become free, and the end is given back. */
    private static void shorten(MVStore store, SingleFileStore file) {
        for (int round = 0; round < 3 && file.getFillRate() < 50; round++) {
            file.compact(100, PORTION);
            commit(store);
        }
    }

    /** Whether a chunk that was written by then has anything in it that is dead by now. */
    private static boolean holdsDead(SingleFileStore file, long then) {
        for (Map.Entry<String, String> entry : file.getLayoutMap().entrySet()) {
            if (entry.getKey().startsWith("chunk.")) {
                SFChunk chunk = file.createChunk(entry.getValue());
                if (chunk.version <= then && chunk.maxLenLive != chunk.maxLen) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Only what was free before a commit that is on the disk by now, and still is, may be overwritten: no layout that a
     * power cut could bring back names such a place.
     */
    private static boolean overwriteFree(MVStore store, SingleFileStore file, long then) {
        for (int round = 0; round < ROUNDS; round++) {
            BitSet before = new BitSet();
            store.executeFilestoreOperation(() -> before.or(Blocks.of(file).free()));
            commit(store);
            store.sync();
            if (overwrite(store, file, before, then)) {
                store.sync();
                return true;
            }
        }
        return false;
    }

    /** Whether nobody committed in between. */
    private static boolean overwrite(MVStore store, SingleFileStore file, BitSet before, long then) {
        long stored = file.lastChunkVersion();
        AtomicBoolean done = new AtomicBoolean();
        store.executeFilestoreOperation(() -> {
            if (file.lastChunkVersion() == stored) {
                Blocks blocks = Blocks.of(file);
                before.and(blocks.free());
                done.set(blocks.overwrite(before) && blocks.overwrite(Slack.until(file, then)));
            }
        });
        return done.get();
    }
}
