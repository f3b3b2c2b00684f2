package no.innspill.store;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import no.innspill.embedded.OpenFile;
import no.innspill.store.ByItself.Changes;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;

/**
 * Keeps the file from growing. H2 writes each change behind the last one, and gives space back by itself only when it is
 * closed. Here the little that still counts in old places is put together while nobody writes; and also while somebody
 * does, once the file is large, in bites that nobody notices.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.H2)
class Compaction {

    private static final Logger LOG = Logger.getLogger(Compaction.class);

    /** Of the file's pages, so many in a hundred are in use when it has been compacted as far as it pays. */
    private static final int DENSE = 60;

    private static final long SMALL = 8L << 20;
    private static final long LARGE = 64L << 20;
    private static final int BITE_MILLIS = 25;
    private static final int H2_RETENTION_MILLIS = 45_000;

    private final DatabaseAccess access;
    private long writtenBefore = -1;

    Compaction() {
        this.access = DatabaseAccess.configured(ConfigProvider.getConfig());
    }

    @Scheduled(every = "5s", skipExecutionIf = Changes.class)
    void compact() {
        if (!access.isFile()) {
            return;
        }
        try (Connection connection = access.open()) {
            compact(OpenFile.of(connection).store());
        } catch (SQLException fault) {
            LOG.debug("The file was not compacted", fault);
        }
    }

    private void compact(MVStore file) {
        long written = file.getFileStore().getWriteCount();
        boolean quiet = written == writtenBefore;
        long size = file.getFileStore().size();
        boolean loose = file.getFileStore().getChunksFillRate() < DENSE;
        if (loose && ((quiet && size > SMALL) || size > LARGE)) {
            file.compactFile(BITE_MILLIS);
            // H2 sets it to nothing for the while, and leaves it so: without it, what the disk has not confirmed yet
            // could be overwritten.
            file.setRetentionTime(H2_RETENTION_MILLIS);
        }
        writtenBefore = file.getFileStore().getWriteCount();
    }
}
