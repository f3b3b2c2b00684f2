package no.innspill.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The copies in the data folder, numbered: a later one has the higher number, whatever the clock said. One that is there
 * under its name has been opened once, and had everything in it.
 */
final class Copies {

    private static final Pattern NAME = Pattern.compile("innspill-(\\d+)\\.sql\\.gz");

    /** A copy that is not yet one. */
    static final String UNDER_WAY = ".part";

    private final DatabaseAccess access;
    private final Path folder;

    Copies(DatabaseAccess access) {
        this.access = access;
        this.folder = access.file().copies();
    }

    /** From the oldest to the newest. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparingLong(Copies::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> newest() {
        List<Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static long number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /** One more copy of the database as it is. */
    synchronized Path make(Connection connection) throws IOException, SQLException {
        OwnersOnly.folder(folder);
        long next = newest().map(Copies::number).orElse(0L) + 1;
        Path copy = folder.resolve("innspill-%06d.sql.gz".formatted(next));
        make(connection, copy);
        return copy;
    }

    /** One at a time: each is opened once, and has the whole of a disk's attention. */
    synchronized void make(Connection connection, Path copy) throws IOException, SQLException {
        Path draft = copy.resolveSibling(copy.getFileName() + UNDER_WAY);
        try {
            OwnersOnly.folder(Objects.requireNonNull(copy.toAbsolutePath().getParent()));
            Script.write(connection, draft);
            OwnersOnly.folder(folder);
            new RestoredDatabase(access, folder.resolve("checking")).fill(draft).discard();
            Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Throws away all but the newest ones, and those that are older than that; of some kept the newest stays in any case. */
    void thin(int kept, Instant oldest) throws IOException {
        List<Path> all = all();
        for (int i = 0; i < all.size(); i++) {
            boolean newest = i == all.size() - 1 && kept > 0;
            boolean old = Files.getLastModifiedTime(all.get(i)).toInstant().isBefore(oldest);
            if (!newest && (old || (kept > 0 && i < all.size() - kept))) {
                Files.delete(all.get(i));
            }
        }
    }
}
