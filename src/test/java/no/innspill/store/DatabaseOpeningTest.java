package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the server may start on what lies in the data folder. */
class DatabaseOpeningTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    private Shelf shelf() {
        return new Shelf(place.resolve("data"));
    }

    private String obstacle() {
        return new DatabaseOpening(shelf().access()).obstacle().map(Saying::key).orElse("");
    }

    @Test
    void whereNothingHasEverBeenADatabaseIsMade() {
        try (Shelf shelf = shelf()) {
            assertThat(obstacle()).isEmpty();
            assertThat(shelf.file()).exists();
        }
    }

    @Test
    void aDatabaseOfThisVersionIsOpened() {
        try (Shelf shelf = shelf().withVersion(Migrations.newest()).stopped()) {
            assertThat(obstacle()).isEmpty();
            assertThat(shelf.access().file().copies()).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatIsAboutToBeUpgradedIsCopiedFirst() {
        try (Shelf shelf = shelf().withVersion(1).withIdeas(3).stopped()) {
            assertThat(obstacle()).isEmpty();
            assertThat(new Copies(shelf.access()).all()).hasSize(1);
        }
    }

    @Test
    void aDatabaseOnWhichAnUpgradeFailedIsNotCopiedAgain() throws Exception {
        try (Shelf shelf = shelf().withVersion(1).withIdeas(3)) {
            Path before = shelf.copy();
            shelf.run("alter table \"flyway_schema_history\" add \"success\" boolean default true");
            shelf.run("insert into \"flyway_schema_history\" values ('2', false)");
            shelf.stopped();
            Saying saying = new DatabaseOpening(shelf.access()).obstacle().orElseThrow();
            assertThat(saying.key()).isEqualTo("console_not_upgraded");
            assertThat(new Copies(shelf.access()).all()).containsExactly(before);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws Exception {
        Files.writeString(place.resolve("data"), "x");
        assertThat(obstacle()).isEqualTo("console_folder_is_file");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws Exception {
        Files.writeString(place.resolve("file"), "x");
        DatabaseAccess access =
                new DatabaseAccess(shelf().access().url(), "innspill", "innspill", place.resolve("file/data"));
        assertThat(new DatabaseOpening(access).obstacle().map(Saying::key)).contains("console_folder_not_writable");
    }

    @Test
    void anEmptyFileIsNotTakenForANewBeginning() throws Exception {
        Files.createDirectories(shelf().folder());
        Files.createFile(shelf().file());
        assertThat(obstacle()).isEqualTo("console_file_empty");
        assertThat(shelf().file()).isEmptyFile();
    }

    @Test
    void somethingElseInItsPlaceIsLeftAlone() throws Exception {
        Files.createDirectories(shelf().folder());
        Files.writeString(shelf().file(), "Referat fra møtet\n".repeat(1000));
        assertThat(obstacle()).isEqualTo("console_file_not_ours");
        assertThat(shelf().file()).content().startsWith("Referat fra møtet");
    }

    @Test
    void aFolderInPlaceOfTheFileIsSaid() throws Exception {
        Files.createDirectories(shelf().file());
        assertThat(obstacle()).isEqualTo("console_file_not_ours");
    }

    @Test
    void anotherProductsDatabaseIsLeftAlone() {
        try (Shelf shelf = shelf()) {
            assertThat(obstacle()).isEmpty();
            shelf.run("create table somebody_elses(id int)");
            shelf.stopped();
            assertThat(obstacle()).isEqualTo("console_file_not_ours");
        }
    }

    @Test
    void aMissingFileBesideItsCopiesIsNotReplacedByAnEmptyOne() throws Exception {
        try (Shelf shelf = shelf().withVersion(Migrations.newest()).withIdeas(3)) {
            shelf.copy();
            shelf.stopped();
            Files.delete(shelf.file());
            assertThat(obstacle()).isEqualTo("console_file_missing_copy");
            assertThat(shelf.file()).doesNotExist();
        }
    }

    @Test
    void aDamagedFileIsSaidWithTheNewestCopyAndTheCommand() throws Exception {
        try (Shelf shelf = shelf().withVersion(Migrations.newest()).withIdeas(3)) {
            Path copy = shelf.copy();
            shelf.stopped();
            damage(shelf.file());
            Saying saying = new DatabaseOpening(shelf.access()).obstacle().orElseThrow();
            assertThat(Messages.say(
                            Language.EN, saying.key(), saying.arguments().toArray()))
                    .contains("damaged")
                    .contains("restore " + copy.toAbsolutePath());
        }
    }

    /** The beginning says what it is, and nothing after it is what it was. */
    private static void damage(Path file) throws Exception {
        byte[] noise = new byte[(int) Files.size(file) - 4096];
        new Random(7).nextBytes(noise);
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(4096);
            access.write(noise);
        }
    }

    @Test
    void aFileCutShortIsDamaged() throws Exception {
        try (Shelf shelf =
                shelf().withVersion(Migrations.newest()).withIdeas(3000).stopped()) {
            try (RandomAccessFile access = new RandomAccessFile(shelf.file().toFile(), "rw")) {
                access.setLength(9000);
            }
            assertThat(obstacle()).isEqualTo("console_file_damaged");
        }
    }

    @Test
    void dataOfANewerVersionIsLeftToIt() {
        try (Shelf shelf =
                shelf().withVersion(Migrations.newest() + 1).withIdeas(1).stopped()) {
            assertThat(obstacle()).isEqualTo("console_file_newer");
            shelf.stopped();
            assertThat(shelf.ideas()).isEqualTo(1);
        }
    }
}
