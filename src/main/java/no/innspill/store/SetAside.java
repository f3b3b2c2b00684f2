package no.innspill.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.store.ByItself.Rounds;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * What was put out of the database's place. Somebody may want it back, but it holds texts that were deleted since: so it
 * stays for a week. What an interrupted copy or rescue has left goes at the start.
 */
@ApplicationScoped
class SetAside {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = Logger.getLogger(SetAside.class);
    private static final Pattern NAME = Pattern.compile("innspill-replaced-\\d+\\.mv\\.db|innspill\\.mv\\.db\\.found");

    private final DatabaseAccess access;
    private final Clock clock;
    private Set<Path> dueBefore = Set.of();

    @Inject
    SetAside(Clock clock) {
        this(DatabaseAccess.configured(ConfigProvider.getConfig()), clock);
    }

    SetAside(DatabaseAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Moves the file there, and notes with it when that was. */
    static Path move(Path file, Path aside) throws IOException {
        Path moved = Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        OwnersOnly.close(moved);
        Files.setLastModifiedTime(moved, FileTime.from(Clock.systemUTC().instant()));
        return moved;
    }

    void begin(@Observes StartupEvent started) {
        if (access.isFile()) {
            try {
                clearUp();
            } catch (IOException stays) {
                LOG.warnf("What an interrupted copy has left could not be deleted: %s", stays.getMessage());
            }
        }
    }

    void clearUp() throws IOException {
        StoreFile file = access.file();
        for (Path draft : List.of(file.folder().resolve("rescue"), file.folder().resolve("restoring"))) {
            new RestoredDatabase(access, draft).discard();
        }
        new RestoredDatabase(access, file.copies().resolve("checking")).discard();
        Script.clearUp(Rescue.script(access));
        Files.deleteIfExists(Rescue.script(access));
        for (Path part : in(file.copies())) {
            String name = part.getFileName().toString();
            if (name.endsWith(Script.WRITING)) {
                Script.clearUp(part.resolveSibling(name.substring(0, name.length() - Script.WRITING.length())));
            } else if (name.endsWith(Copies.UNDER_WAY)) {
                Files.delete(part);
            }
        }
    }

    /** Twice in a row, an hour apart: so a clock that is wrong for a moment deletes nothing. */
    @Scheduled(every = "1h", delayed = "1m", skipExecutionIf = Rounds.class)
    void discardWhatIsOld() throws IOException {
        if (!access.isFile()) {
            return;
        }
        Instant oldest = clock.instant().minus(KEPT);
        Set<Path> due = new HashSet<>();
        for (Path file : in(access.folder())) {
            if (NAME.matcher(file.getFileName().toString()).matches()
                    && Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                due.add(file);
            }
        }
        for (Path file : due) {
            if (dueBefore.contains(file)) {
                Files.delete(file);
            }
        }
        dueBefore = due;
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
