package no.innspill.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * The file as H2 has it open. It is read through H2's own channel: a second one would give up the lock on the file when it
 * is closed.
 */
public record OpenFile(MVStore store) {

    /** More than that is not kept in memory anyway. */
    private static final long LARGE = 64L << 20;

    private static final int BLOCK = 4096;

    /** The sum of all that stands before it. */
    private static final String SUM = ",fletcher:";

    /** A look that must not throw: H2 would close the store. */
    @FunctionalInterface
    interface Look {
        boolean isSo() throws IOException;
    }

    public static OpenFile of(Connection connection) throws SQLException {
        return new OpenFile(
                ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                        .getDatabase()
                        .getStore()
                        .getMvStore());
    }

    public boolean isSameAs(OpenFile other) {
        return store == other.store;
    }

    public Age age() {
        return new Age(file().getCreationTime(), file().lastChunkVersion());
    }

    /** Whether the disk confirms that all is on it that was written before. */
    public boolean isOnDisk() {
        try {
            store.sync();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** Whether less lies at the path than was written. While something is being written or given back, H2 knows it first. */
    public boolean isCutShort(Path path) throws IOException {
        return Files.size(path) < file().size() && undisturbed(() -> Files.size(path) < file().size());
    }

    /** Whether it could be told to be a database if it was opened now: its head is there twice, and one is enough. */
    public boolean hasHead() {
        return isHead(0) || isHead(BLOCK) || !undisturbed(() -> !isHead(0) && !isHead(BLOCK));
    }

    private boolean isHead(int from) {
        byte[] block = new byte[BLOCK];
        read(from, BLOCK).get(block);
        String words = new String(block, StandardCharsets.ISO_8859_1).trim();
        int end = words.lastIndexOf(SUM);
        return words.startsWith("H:")
                && end > 0
                && Integer.toHexString(DataUtils.getFletcher32(block, 0, end))
                        .equals(words.substring(end + SUM.length()));
    }

    /** Asked while nothing is written, moved or given back; no, if it cannot be told. */
    boolean undisturbed(Look look) {
        AtomicBoolean so = new AtomicBoolean();
        try {
            store.executeFilestoreOperation(() -> so.set(without(look)));
        } catch (RuntimeException closed) {
            return false;
        }
        return so.get();
    }

    private static boolean without(Look look) {
        try {
            return look.isSo();
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    /** What H2 says of what it has written, by names of its own. */
    Map<String, String> layout() {
        return file().getLayoutMap();
    }

    /** @throws org.h2.mvstore.MVStoreException where there is nothing */
    ByteBuffer read(long from, int length) {
        return ((SingleFileStore) file()).readFully((SFChunk) null, from, length);
    }

    /** Reads everything once, where that is little: what is in memory can be written out again when the file is not there. */
    public void keepInMind() {
        if (file().size() <= LARGE) {
            memory().readAll();
        }
    }

    H2Memory memory() {
        return new H2Memory(store);
    }

    FileStore<?> file() {
        return store.getFileStore();
    }
}
