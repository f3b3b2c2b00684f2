package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Random;
import no.innspill.embedded.OpenFile;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is cut short, overwritten or replaced under those who have it open. */
class AlteredFileTest {

    private static final StoreLimits LIMITS = new StoreLimits(0, 0, Duration.ofMinutes(1));
    private static final int SOME_LOOKS = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    private Shelf shelf() {
        return new Shelf(place.resolve("data")).withVersion(Migrations.newest()).withIdeas(3000);
    }

    private static Examination begun(Shelf shelf) throws IOException {
        Examination examination = new Examination(shelf.access(), Disk.of(shelf.folder()), LIMITS);
        examination.begin();
        assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
        return examination;
    }

    /** What comes of it within some looks, while somebody goes on writing. */
    private static Condition inTime(Examination examination, Shelf shelf) {
        Condition found = Condition.WELL;
        for (int i = 0; i < SOME_LOOKS && found == Condition.WELL; i++) {
            shelf.run("insert into idea(text) values ('etterpå')");
            found = examination.look(false).condition();
        }
        return found;
    }

    @FunctionalInterface
    private interface Change {
        void in(RandomAccessFile file) throws IOException;
    }

    private static void change(Path path, Change change) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            change.in(file);
        }
    }

    @Test
    void aFileThatWasCutShortIsPutBackFromWhatIsInMemory() throws Exception {
        try (Shelf shelf = shelf().stopped();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            long before = shelf.ideas();
            Examination examination = begun(shelf);
            change(shelf.file(), file -> file.setLength(file.length() / 2));
            assertThat(examination.look(false).condition()).isEqualTo(Condition.ALTERED);
            assertThat(new Rescue(shelf.access()).attempt(examination.chunks())).isEqualTo(Rescue.Outcome.BACK);
            examination.begin();
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
            assertThat(shelf.stopped().ideas()).isEqualTo(before);
            assertThat(shelf.folder().resolve("innspill.mv.db.found")).exists();
        }
    }

    @Test
    void aFileThatHasLostItsHeadIsPutBackBeforeItIsNeeded() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            long before = shelf.ideas();
            Examination examination = begun(shelf);
            change(shelf.file(), file -> file.write(new byte[4096]));
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
            change(shelf.file(), file -> file.write(new byte[2 * 4096]));
            assertThat(examination.look(false).condition()).isEqualTo(Condition.ALTERED);
            assertThat(new Rescue(shelf.access()).attempt(examination.chunks())).isEqualTo(Rescue.Outcome.BACK);
            assertThat(shelf.stopped().ideas()).isEqualTo(before);
        }
    }

    @Test
    void itIsNoticedAlsoWhereWhatWasWrittenSinceHasMadeItAsLongAsBefore() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            Examination examination = begun(shelf);
            long length = Files.size(shelf.file());
            change(shelf.file(), file -> {
                file.setLength(length * 3 / 4);
                file.setLength(length);
            });
            assertThat(inTime(examination, shelf)).isEqualTo(Condition.ALTERED);
        }
    }

    @Test
    void whatIsOverwrittenInTheMiddleIsNoticedAndNotReadForWhatItWas() throws Exception {
        try (Shelf shelf = shelf().withIdeas(20_000).stopped();
                Connection inUse = shelf.access().open()) {
            Examination examination = begun(shelf);
            // It forgets what it has read.
            OpenFile.of(inUse).store().setCacheSize(1);
            change(shelf.file(), file -> {
                byte[] noise = new byte[(int) file.length() / 2];
                new Random(7).nextBytes(noise);
                file.seek(file.length() / 4);
                file.write(noise);
            });
            assertThat(inTime(examination, shelf)).isEqualTo(Condition.ALTERED);
            assertThat(new Rescue(shelf.access()).attempt(examination.chunks())).isEqualTo(Rescue.Outcome.DAMAGED);
        }
    }

    @Test
    void anOlderFileThatIsWrittenOverItIsNoticed() throws Exception {
        try (Shelf shelf = shelf().stopped();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            byte[] older = Files.readAllBytes(shelf.file());
            Examination examination = begun(shelf);
            shelf.withIdeas(3000);
            long before = shelf.ideas();
            assertThat(inTime(examination, shelf)).isEqualTo(Condition.WELL);
            change(shelf.file(), file -> {
                file.setLength(0);
                file.write(older);
            });
            assertThat(inTime(examination, shelf)).isEqualTo(Condition.ALTERED);
            assertThat(new Rescue(shelf.access()).attempt(examination.chunks())).isEqualTo(Rescue.Outcome.BACK);
            assertThat(shelf.ideas()).isEqualTo(before + SOME_LOOKS + 1);
        }
    }

    @Test
    void oneThatOpensAsAnOlderVersionOfItselfIsDamaged() throws Exception {
        try (Shelf shelf = shelf().stopped()) {
            byte[] older = Files.readAllBytes(shelf.file());
            Examination examination = begun(shelf);
            for (int i = 0; i < 10; i++) {
                shelf.withIdeas(10);
            }
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
            shelf.cut();
            change(shelf.file(), file -> {
                file.setLength(0);
                file.write(older);
            });
            assertThat(examination.look(false).condition()).isEqualTo(Condition.DAMAGED);
        }
    }

    @Test
    void oneThatHasSinceComeAsFarAsItHadIsDamagedAllTheSame() throws Exception {
        try (Shelf shelf = shelf().stopped()) {
            byte[] older = Files.readAllBytes(shelf.file());
            Examination examination = begun(shelf);
            shelf.withIdeas(10);
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
            shelf.cut();
            change(shelf.file(), file -> {
                file.setLength(0);
                file.write(older);
            });
            try (Connection inUse = shelf.access().open()) {
                assertThat(inUse.isClosed()).isFalse();
                for (int i = 0; i < 20; i++) {
                    shelf.withIdeas(10);
                }
                assertThat(examination.look(false).condition()).isEqualTo(Condition.DAMAGED);
            }
        }
    }

    /** H2 writes anew what it has written, gives the old places up at once, overwrites them, and shortens the file. */
    @Test
    void nothingIsSaidOfAFileThatIsCompactedWhileItIsWrittenTo() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            Examination examination = begun(shelf);
            MVStore store = OpenFile.of(inUse).store();
            store.setRetentionTime(0);
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 300; i++) {
                    shelf.run("update idea set text = text || '!' where mod(id, 7) = " + i % 7);
                }
            });
            writer.start();
            while (writer.isAlive()) {
                store.getFileStore().compact(100, 1 << 20);
                assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
            }
        }
    }

    @Test
    void aRescueThatCannotBeMadeIsTriedAgain() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            Examination examination = begun(shelf);
            Files.delete(shelf.file());
            Path inTheWay = Files.createDirectories(shelf.folder().resolve("rescue/innspill.mv.db/full"));
            Rescue rescue = new Rescue(shelf.access());
            assertThat(rescue.attempt(examination.chunks())).isEqualTo(Rescue.Outcome.NOT_YET);
            Files.delete(inTheWay);
            assertThat(rescue.attempt(examination.chunks())).isEqualTo(Rescue.Outcome.BACK);
        }
    }
}
