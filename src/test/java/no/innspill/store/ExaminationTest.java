package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import no.innspill.embedded.Chunks;
import org.h2.engine.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noticed of a file and a disk in trouble, and what gets well again by itself. */
class ExaminationTest {

    private static final int BLOCK = 4096;
    private static final StoreLimits LIMITS = new StoreLimits(1000, 100, Duration.ofMinutes(1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    /** A disk of which a test says what it is like. */
    private static final class Pretended implements Disk {
        private long room = Long.MAX_VALUE;
        private boolean writable = true;

        @Override
        public long room() {
            return room;
        }

        @Override
        public boolean isWritable() {
            return writable;
        }
    }

    private final Pretended disk = new Pretended();

    private Shelf shelf() {
        return new Shelf(place.resolve("data")).withVersion(Migrations.newest()).withIdeas(3);
    }

    private Examination begun(Shelf shelf) throws IOException {
        Examination examination = new Examination(shelf.access(), disk, LIMITS);
        examination.begin();
        return examination;
    }

    @Test
    void aDiskIsNearlyFullThenFullThenWellAgain() throws Exception {
        try (Shelf shelf = shelf()) {
            Examination examination = begun(shelf);
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
            disk.room = 999;
            assertThat(examination.look(false).condition()).isEqualTo(Condition.NEARLY_FULL);
            disk.room = 99;
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.FULL, true));
            disk.room = 5000;
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoticed() throws Exception {
        try (Shelf shelf = shelf()) {
            Examination examination = begun(shelf);
            disk.writable = false;
            assertThat(examination.look(false).condition()).isEqualTo(Condition.READ_ONLY);
        }
    }

    @Test
    void aDeletedFileIsGoneAndSoIsOneThatAnotherLiesInPlaceOf() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            Examination examination = begun(shelf);
            Path elsewhere = place.resolve("moved");
            Files.move(shelf.file(), elsewhere);
            assertThat(examination.look(false).condition()).isEqualTo(Condition.GONE);
            Files.copy(elsewhere, shelf.file());
            assertThat(examination.look(false).condition()).isEqualTo(Condition.GONE);
        }
    }

    @Test
    void aDeletedFolderIsPutBackWithEverything() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            Examination examination = begun(shelf);
            Files.delete(shelf.file());
            Files.delete(shelf.folder());
            shelf.run("insert into idea(text) values ('etterpå')");
            assertThat(new Rescue(shelf.access()).attempt(new Chunks())).isEqualTo(Rescue.Outcome.BACK);
            examination.begin();
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.WELL, true));
            assertThat(shelf.stopped().ideas()).isEqualTo(4);
        }
    }

    @Test
    void whatIsWrittenAfterItWasPutBackIsInTheNewFile() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            Files.delete(shelf.file());
            assertThat(new Rescue(shelf.access()).attempt(new Chunks())).isEqualTo(Rescue.Outcome.BACK);
            shelf.run("insert into idea(text) values ('etterpå')");
            Path asAfterAKill = Files.createDirectories(place.resolve("killed"));
            Files.copy(shelf.file(), asAfterAKill.resolve("innspill.mv.db"));
            try (Shelf killed = new Shelf(asAfterAKill)) {
                assertThat(killed.ideas()).isEqualTo(4);
            }
        }
    }

    @Test
    void whatLiesInTheFilesPlaceIsSetAsideAndNotOverwritten() throws Exception {
        try (Shelf shelf = shelf();
                Connection inUse = shelf.access().open()) {
            assertThat(inUse.isClosed()).isFalse();
            Files.delete(shelf.file());
            Files.writeString(shelf.file(), "noe annet");
            assertThat(new Rescue(shelf.access()).attempt(new Chunks())).isEqualTo(Rescue.Outcome.BACK);
            assertThat(shelf.folder().resolve("innspill.mv.db.found")).hasContent("noe annet");
            assertThat(shelf.ideas()).isEqualTo(3);
        }
    }

    @Test
    void aDatabaseThatWasClosedIsOpenedByTheNextLook() throws Exception {
        try (Shelf shelf = shelf()) {
            Examination examination = begun(shelf);
            shelf.run("shutdown immediately");
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.WELL, true));
            assertThat(shelf.ideas()).isEqualTo(3);
        }
    }

    /** So H2 does when a statement is under way while the database is closed under it, and another is opened in its place. */
    private static void loseFromSight(Shelf shelf) throws ReflectiveOperationException {
        Method forget = Engine.class.getDeclaredMethod("close", String.class);
        forget.setAccessible(true);
        forget.invoke(null, "async:" + shelf.folder().resolve("innspill"));
    }

    @Test
    void aDatabaseThatH2HasLostFromSightIsOpenedAnewWithAllThatWasWrittenToIt() throws Exception {
        try (Shelf shelf = shelf()) {
            Examination examination = begun(shelf);
            examination.look(false);
            try (Connection another = shelf.access().open();
                    Statement insert = another.createStatement()) {
                loseFromSight(shelf);
                insert.execute("insert into idea(text) values ('hos den som er borte')");
                assertThat(examination.look(false).condition()).isEqualTo(Condition.SHUT);
            }
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.WELL, true));
            assertThat(shelf.ideas()).isEqualTo(4);
        }
    }

    @Test
    void whatWasOpenedWhileTheFolderCouldNotBeWrittenToIsOpenedAnewOnceItCan() throws Exception {
        try (Shelf shelf = shelf().stopped()) {
            Examination examination = begun(shelf);
            assumeTrue(shelf.file().toFile().setWritable(false) && !Files.isWritable(shelf.file()), "not as root");
            disk.writable = false;
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.READ_ONLY, true));
            assertThat(shelf.file().toFile().setWritable(true)).isTrue();
            disk.writable = true;
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.SHUT, false));
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.WELL, true));
            shelf.run("insert into idea(text) values ('etterpå')");
        }
    }

    @Test
    void aFileThatDoesNotOpenIsShut() throws Exception {
        try (Shelf shelf = shelf()) {
            shelf.stopped();
            byte[] whole = Files.readAllBytes(shelf.file());
            Examination examination = begun(shelf);
            Files.write(shelf.file(), "x".repeat(whole.length).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(examination.look(false)).isEqualTo(new Examination.Finding(Condition.SHUT, false));
            Files.write(shelf.file(), whole);
            assertThat(examination.look(false).condition()).isEqualTo(Condition.WELL);
        }
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheFileForOthers() throws Exception {
        try (Shelf shelf = shelf();
                Connection kept = shelf.access().open()) {
            Thread interrupted = new Thread(() -> {
                for (int i = 0; i < 20; i++) {
                    Thread.currentThread().interrupt();
                    try (PreparedStatement insert =
                            kept.prepareStatement("insert into idea(text) values ('avbrutt')")) {
                        insert.executeUpdate();
                    } catch (java.sql.SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            });
            interrupted.start();
            interrupted.join();
            kept.createStatement().execute("insert into idea(text) values ('etterpå')");
            assertThat(shelf.ideas()).isEqualTo(24);
        }
    }

    @Test
    void aDiskThatDoesNotConfirmIsSaidAndEverythingGoesOn() throws Exception {
        StubbornDisk.install();
        try (Shelf shelf = shelf().stopped()) {
            DatabaseAccess ordinary = shelf.access();
            DatabaseAccess access = new DatabaseAccess(
                    ordinary.url().replace("jdbc:h2:", "jdbc:h2:" + StubbornDisk.SCHEME + ":"),
                    ordinary.user(),
                    ordinary.password(),
                    ordinary.folder());
            Examination examination = new Examination(access, disk, LIMITS);
            examination.begin();
            StubbornDisk.confirms = false;
            try (Connection connection = access.open();
                    var statement = connection.createStatement()) {
                statement.execute("insert into idea(text) values ('ubekreftet')");
                assertThat(examination.look(true)).isEqualTo(new Examination.Finding(Condition.UNCONFIRMED, true));
                statement.execute("insert into idea(text) values ('også det')");
                StubbornDisk.confirms = true;
                assertThat(examination.look(true).condition()).isEqualTo(Condition.WELL);
                try (var rows = statement.executeQuery("select count(*) from idea")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isEqualTo(5);
                }
                statement.execute("shutdown");
            }
        }
    }

    /** Wherever the disk has lost a block: what cannot be read is called damage, and not a mistake of the program. */
    @Test
    void damageIsKnownAsSuchByWhoeverReadsEverything() throws Exception {
        try (Shelf shelf = shelf()) {
            try (Connection inUse = shelf.access().open()) {
                assertThat(inUse.isClosed()).isFalse();
                shelf.withIdeas(20_000).stopped();
            }
            byte[] whole = Files.readAllBytes(shelf.file());
            int met = 0;
            for (int block = 3; block < whole.length / BLOCK; block += 7) {
                byte[] damaged = whole.clone();
                java.util.Arrays.fill(damaged, block * BLOCK, (block + 1) * BLOCK, (byte) 0);
                Files.write(shelf.file(), damaged);
                try {
                    assertThat(shelf.copy()).isNotEmptyFile();
                } catch (java.sql.SQLException fault) {
                    assertThat(StoreFaults.areDamage(fault)).as("%s", fault).isTrue();
                    met++;
                }
                shelf.cut();
            }
            assertThat(met).isPositive();
            Files.write(shelf.file(), whole);
            assertThat(shelf.ideas()).isEqualTo(20_003);
        }
    }
}
