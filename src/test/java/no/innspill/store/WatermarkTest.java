package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the database had come is known at the next start, also where H2 does not know it any more. */
class WatermarkTest {

    private static final StoreLimits LIMITS = new StoreLimits(0, 0, Duration.ofMinutes(1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    private Shelf shelf() {
        return new Shelf(place.resolve("data")).withVersion(Migrations.newest()).withIdeas(100);
    }

    private static String obstacle(Shelf shelf) {
        return new DatabaseOpening(shelf.access()).obstacle().map(Saying::key).orElse("");
    }

    private static void look(Shelf shelf) throws IOException {
        Examination examination = new Examination(shelf.access(), Disk.of(shelf.folder()), LIMITS);
        examination.begin();
        assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
    }

    private static void write(Shelf shelf) {
        try (Connection connection = shelf.access().open();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 200; i++) {
                statement.execute("insert into idea(text) values ('" + "lang tekst ".repeat(30) + "')");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.75, 0.5, 0.25})
    void aFileThatHasLostItsEndIsNotOpenedUpgradedOrCopied(double left) throws Exception {
        try (Shelf shelf = shelf()) {
            write(shelf);
            look(shelf);
            shelf.cut();
            byte[] before = cut(shelf.file(), left);
            assertThat(obstacle(shelf)).isIn("console_file_behind", "console_file_damaged");
            assertThat(Files.readAllBytes(shelf.file())).isEqualTo(before);
            assertThat(shelf.access().file().copies()).doesNotExist();
        }
    }

    private static byte[] cut(Path path, double left) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength((long) (file.length() * left));
        }
        return Files.readAllBytes(path);
    }

    @Test
    void anOlderFileInItsPlaceIsSaidWithWhatCanBeDone() throws Exception {
        try (Shelf shelf = shelf().stopped()) {
            byte[] older = Files.readAllBytes(shelf.file());
            write(shelf);
            look(shelf);
            Path copy = shelf.copy();
            shelf.stopped();
            Files.write(shelf.file(), older);
            Saying saying = new DatabaseOpening(shelf.access()).obstacle().orElseThrow();
            assertThat(Messages.say(
                            Language.EN, saying.key(), saying.arguments().toArray()))
                    .contains("restore " + copy.toAbsolutePath())
                    .contains(
                            "delete " + shelf.folder().resolve("innspill.mark").toAbsolutePath());
            Files.delete(shelf.folder().resolve("innspill.mark"));
            assertThat(obstacle(shelf)).isEmpty();
        }
    }

    @Test
    void aCopyThatIsRestoredIsStartedOnHoweverOldItIs() throws Exception {
        try (Shelf shelf = shelf()) {
            Path copy = shelf.copy();
            write(shelf);
            look(shelf);
            shelf.stopped();
            assertThat(new Restoring(shelf.access()).restore(copy).well()).isTrue();
            assertThat(obstacle(shelf)).isEmpty();
            assertThat(shelf.ideas()).isEqualTo(100);
            look(shelf);
        }
    }

    /** As an earlier version of the product does, which knows no mark. */
    @Test
    void aFileThatWasMadeSinceIsStartedOn() throws Exception {
        try (Shelf shelf = shelf()) {
            Path copy = shelf.copy();
            write(shelf);
            look(shelf);
            Path mark = shelf.folder().resolve("innspill.mark");
            String marked = Files.readString(mark);
            shelf.stopped();
            new Restoring(shelf.access()).restore(copy);
            Files.writeString(mark, marked);
            assertThat(obstacle(shelf)).isEmpty();
        }
    }

    @Test
    void theServerThatIsEndedAtAnyMomentIsNeverBehind() throws Exception {
        try (Shelf shelf = shelf()) {
            for (int i = 0; i < 10; i++) {
                write(shelf);
                look(shelf);
                shelf.cut();
                assertThat(obstacle(shelf)).isEmpty();
            }
        }
    }

    @Test
    void aFolderThatIsCopiedWholeIsStartedOn() throws Exception {
        try (Shelf shelf = shelf();
                Shelf other = new Shelf(place.resolve("other"))) {
            write(shelf);
            look(shelf);
            shelf.stopped();
            Files.createDirectories(other.folder());
            for (String name : new String[] {"innspill.mv.db", "innspill.mark"}) {
                Files.copy(shelf.folder().resolve(name), other.folder().resolve(name));
            }
            assertThat(obstacle(other)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "# \n1", "# \nen to", "# \n99999999999999999999 1"})
    void aMarkThatCannotBeReadIsNone(String content) throws Exception {
        try (Shelf shelf = shelf().stopped()) {
            Files.writeString(shelf.folder().resolve("innspill.mark"), content);
            assertThat(obstacle(shelf)).isEmpty();
        }
    }

    @Test
    void aDatabaseThatWasThereIsNotBegunAnewWhenItHasGone() throws Exception {
        try (Shelf shelf = shelf()) {
            look(shelf);
            shelf.stopped();
            Files.delete(shelf.file());
            assertThat(obstacle(shelf)).isEqualTo("console_file_missing");
            assertThat(shelf.file()).doesNotExist();
        }
    }
}
