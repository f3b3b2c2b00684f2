package no.innspill.privacy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the data folder and what is in it from the machine's other users, where the file system can do that. */
@ApplicationScoped
public class OwnerOnly {

    private static final Logger LOG = Logger.getLogger(OwnerOnly.class);

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path data;
    private final boolean embedded;

    OwnerOnly(
            @ConfigProperty(name = "innspill.data") Path data,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.data = data;
        this.embedded = kind.equals("h2");
    }

    /** Makes the folder before the database would, for everybody to read. One that holds other things is left as it is. */
    public static void make(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } else if (Files.isDirectory(folder) && isOurs(folder)) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    /** By now the database has made its file. */
    void keep(@Observes StartupEvent started) {
        if (embedded && Files.isDirectory(data) && isPosix(data)) {
            try {
                close(data);
            } catch (IOException e) {
                LOG.warnf("Other users of this machine may read the data in %s: %s", data, e.getMessage());
            }
        }
    }

    static void close(Path folder) throws IOException {
        for (Path file : ours(folder)) {
            Files.setPosixFilePermissions(file, Files.isDirectory(file) ? FOLDER : FILE);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count() == ours(folder).size();
        }
    }

    private static List<Path> ours(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("innspill"))
                    .toList();
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
