package no.innspill;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder with the embedded database. */
record DataFolder(Path file) {

    static DataFolder of(Path folder) {
        return new DataFolder(folder.resolve("innspill.mv.db"));
    }

    /** Whether the embedded database has been used here; another kind keeps its data elsewhere. */
    boolean isThere() {
        return Files.exists(file);
    }

    /** Whether a running server holds the lock that the database keeps on its file; one that was killed holds none. */
    boolean isInUse() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                lock.release();
            }
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
