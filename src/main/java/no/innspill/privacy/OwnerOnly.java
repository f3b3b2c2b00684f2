package no.innspill.privacy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.store.DatabaseKind;
import no.innspill.store.OwnersOnly;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the data folder and what is in it from the machine's other users, where the file system can do that. */
@ApplicationScoped
public class OwnerOnly {

    private static final Logger LOG = Logger.getLogger(OwnerOnly.class);

    /** What the server makes there under other names than its own. */
    private static final Set<String> MADE =
            Set.of("copies", "operator", "rescue", "rescue.sql.gz", "rescue.sql.gz.writing", "restoring");

    private final Path data;
    private final boolean embedded;

    OwnerOnly(
            @ConfigProperty(name = "innspill.data") Path data,
            @ConfigProperty(name = DatabaseKind.PROPERTY) String kind) {
        this.data = data;
        this.embedded = kind.equals(DatabaseKind.H2);
    }

    /** Makes the folder before the database would, for everybody to read. One that holds other things is left as it is. */
    public static void make(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            OwnersOnly.folder(folder);
        } else if (Files.isDirectory(folder) && isOurs(folder)) {
            OwnersOnly.close(folder);
        }
    }

    /** By now the database has made its file. */
    void keep(@Observes StartupEvent started) {
        if (embedded && Files.isDirectory(data)) {
            try {
                close(data);
            } catch (IOException e) {
                LOG.warnf("Other users of this machine may read the data in %s: %s", data, e.getMessage());
            }
        }
    }

    static void close(Path folder) throws IOException {
        for (Path file : ours(folder)) {
            OwnersOnly.close(file);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count() == ours(folder).size();
        }
    }

    private static List<Path> ours(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> isOurs(file.getFileName().toString())).toList();
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith("innspill") || MADE.contains(name);
    }
}
