package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.innspill.embedded.Chunks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the database: for how long, and for whose eyes. */
class SetAsideTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    private Shelf shelf() {
        return new Shelf(place.resolve("data")).withVersion(Migrations.newest()).withIdeas(3);
    }

    private static SetAside in(Duration time, Shelf shelf) {
        return new SetAside(shelf.access(), Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }

    @Test
    void whatWasReplacedStaysForAWeekFromThenOnAndNoLonger() throws Exception {
        try (Shelf shelf = shelf()) {
            Path copy = shelf.copy();
            shelf.stopped();
            // It was written to last long ago, but it is replaced today.
            Files.setLastModifiedTime(shelf.file(), FileTime.from(Instant.EPOCH));
            assertThat(new Restoring(shelf.access()).restore(copy).saying().arguments())
                    .last()
                    .isEqualTo("7");
            Path replaced = shelf.folder().resolve("innspill-replaced-1.mv.db");
            SetAside early = in(Duration.ofDays(6), shelf);
            early.discardWhatIsOld();
            early.discardWhatIsOld();
            assertThat(replaced).exists();
            SetAside late = in(Duration.ofDays(8), shelf);
            late.discardWhatIsOld();
            assertThat(replaced).as("the clock may be wrong once").exists();
            late.discardWhatIsOld();
            assertThat(replaced).doesNotExist();
            assertThat(shelf.ideas()).isEqualTo(3);
            assertThat(copy).exists();
        }
    }

    @Test
    void whatAnInterruptedCopyOrRescueHasLeftGoesAtTheStart() throws Exception {
        try (Shelf shelf = shelf()) {
            Path copy = shelf.copy();
            List<Path> left = List.of(
                    Rescue.script(shelf.access()),
                    shelf.folder().resolve("rescue/innspill.mv.db"),
                    shelf.folder().resolve("restoring/innspill.mv.db"),
                    shelf.folder().resolve("copies/checking/innspill.mv.db"),
                    shelf.folder().resolve("copies/innspill-000003.sql.gz.part.writing/script.sql.gz"),
                    shelf.folder().resolve("copies/innspill-000002.sql.gz" + Copies.UNDER_WAY));
            for (Path file : left) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, "Rektor Hansen er urettferdig");
            }
            in(Duration.ZERO, shelf).clearUp();
            assertThat(left).allSatisfy(file -> assertThat(file).doesNotExist());
            assertThat(copy).exists();
            assertThat(shelf.file()).exists();
        }
    }

    /** In a folder that others may look into, as somebody's home. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingThatIsWrittenCanBeReadByOthers() throws Exception {
        Path home = Files.createDirectory(place.resolve("data"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(home.resolve("letter.txt"));
        try (Shelf shelf = shelf()) {
            Path beside = place.resolve("elsewhere.sql.gz");
            try (var connection = shelf.access().open()) {
                new Copies(shelf.access()).make(connection, beside);
            }
            Path copy = shelf.copy();
            try (var inUse = shelf.access().open()) {
                assertThat(inUse.isClosed()).isFalse();
                Files.delete(shelf.file());
                assertThat(new Rescue(shelf.access()).attempt(new Chunks())).isEqualTo(Rescue.Outcome.BACK);
            }
            shelf.stopped();
            new Restoring(shelf.access()).restore(copy);
            assertThat(readable(place)).containsExactlyInAnyOrder("data", "data/letter.txt");
        }
    }

    /** All that others may read, in folders that they may look into. */
    private List<String> readable(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .filter(SetAsideTest::isOpen)
                    .filter(path -> Objects.equals(path.getParent(), folder)
                            || isOpen(Objects.requireNonNull(path.getParent())))
                    .map(path -> folder.relativize(path).toString())
                    .toList();
        }
    }

    private static boolean isOpen(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                            .endsWith("r-x")
                    || PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                            .endsWith("r--");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
