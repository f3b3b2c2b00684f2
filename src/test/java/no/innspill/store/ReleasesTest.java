package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import no.innspill.privacy.CascadeMigration;
import no.innspill.workshop.ListsMigration;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data made by each release is opened by this one; for that, no migration is ever edited. */
class ReleasesTest {

    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path place;

    static List<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void dataOfAnEarlierReleaseIsUpgradedAndNothingIsMissing(Path release) throws IOException {
        Shelf shelf = new Shelf(place);
        EarlierRelease.unpack(release, shelf.file());
        try (shelf) {
            assertThat(new DatabaseOpening(shelf.access()).obstacle()).isEmpty();
            Map<String, Long> before = rows(shelf);
            long words = shelf.number("select sum(ora_hash(text)) from idea");
            assertThat(before.get("idea")).isPositive();
            assertThat(before.get("vote")).isPositive();

            upgrade(shelf);

            assertThat(rows(shelf)).containsAllEntriesOf(before);
            assertThat(shelf.number("select sum(ora_hash(text)) from idea")).isEqualTo(words);
            assertThat(new DatabaseOpening(shelf.stopped().access()).obstacle()).isEmpty();
            assertThat(new Copies(shelf.access()).all())
                    .as("the copy from before the upgrade, and no other")
                    .hasSize(1);
        }
    }

    private static void upgrade(Shelf shelf) {
        EarlierRelease.migrations()
                .dataSource(shelf.access().url(), "innspill", "innspill")
                .load()
                .migrate();
    }

    /** How many rows each of the tables has that earlier versions had too. */
    private static Map<String, Long> rows(Shelf shelf) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : new String[] {
            "workshop",
            "participant",
            "idea",
            "idea_group",
            "vote",
            "ballot",
            "rating",
            "measure",
            "theme",
            "step",
            "flag",
            "deed",
            "receipt",
            "question",
            "tag"
        }) {
            rows.put(table, shelf.number("select count(*) from " + table));
        }
        return rows;
    }

    /** Where this fails: leave the migration as it was, and write a new one. Those of a release are noted down with it. */
    @Test
    void noMigrationIsEverEdited() throws IOException {
        Properties known = new Properties();
        try (var lines = Files.newBufferedReader(RELEASES.resolve("migrations.properties"))) {
            known.load(lines);
        }
        Map<String, String> now = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                now.put(file.getFileName().toString(), checksum(file));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        known.forEach((name, sum) -> expected.put(name.toString(), sum.toString()));
        assertThat(now).containsAllEntriesOf(expected);
        assertThat(expected).isNotEmpty();
    }

    private static String checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readString(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    @Test
    void theNewestMigrationIsAmongThoseThatAreFiles() {
        assertThat(Stream.of(new ListsMigration(), new CascadeMigration()).map(migration -> migration.getVersion()))
                .allMatch(version -> version.compareTo(MigrationVersion.fromVersion("" + Migrations.newest())) < 0);
    }
}
