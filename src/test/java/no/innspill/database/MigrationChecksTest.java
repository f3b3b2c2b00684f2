package no.innspill.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a migration may not say: what H2 takes and stumbles over much later, and what a neighbouring version could not live with. */
class MigrationChecksTest {

    private static final Pattern LIST = Pattern.compile("check\\s*\\([^;]*?\\bin\\s*\\(", Pattern.DOTALL);

    /** What V66 has taken out again. */
    private static final Set<String> MENDED = Set.of("V61__named_links.sql", "V64__program_tokens.sql");

    /** Its values are kept with the session that made it: once that is closed no row is taken any more. */
    @Test
    void noCheckAsksForOneOfAList() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> found =
                    files.filter(MigrationChecksTest::asksForOneOfAList).toList();
            assertThat(found).map(file -> file.getFileName().toString()).containsExactlyInAnyOrderElementsOf(MENDED);
        }
    }

    private static boolean asksForOneOfAList(Path file) {
        try {
            String sql = Files.readString(file).replaceAll("--.*", "").toLowerCase(Locale.ROOT);
            return LIST.matcher(sql).find();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The first one that a node of the version before may find itself beside. */
    private static final int FIRST_OF_A_ROLL_OUT = 69;

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");

    /** What leaves everything as it is that the version before reads and writes. */
    private static final List<Pattern> ADDING = List.of(
            Pattern.compile("create (table|index|sequence) .*", Pattern.DOTALL),
            Pattern.compile("alter table \\w+ add column (?!.*\\b(unique|check)\\b).*\\bdefault\\b.*", Pattern.DOTALL),
            Pattern.compile("alter table \\w+ add column (?!.*\\b(unique|check|not null)\\b).*", Pattern.DOTALL),
            Pattern.compile("update \\w+ set .*", Pattern.DOTALL));

    /** Nodes of two neighbouring versions work on the same tables while one is replaced by the other, and go back to it. */
    @Test
    void migrationsOfARollOutOnlyAdd() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<String> taking = files.filter(file -> number(file) >= FIRST_OF_A_ROLL_OUT)
                    .flatMap(MigrationChecksTest::statements)
                    .filter(statement -> !onlyAdds(statement))
                    .toList();
            assertThat(taking).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table vote",
                "alter table vote drop column dots",
                "alter table vote rename to votes",
                "alter table vote alter column dots rename to points",
                "alter table vote alter column dots set not null",
                "alter table vote add column colour varchar(20) not null",
                "alter table vote add column colour varchar(20) unique",
                "alter table vote add constraint few check (dots < 3)",
                "create unique index once on vote (ballot_id)",
                "delete from vote",
            })
    void whatTakesSomethingAwayFromTheVersionBeforeIsNone(String statement) {
        assertThat(onlyAdds(statement)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mark (id bigint primary key, said varchar(60) not null)",
                "create index mark_said on mark (said)",
                "alter table vote add column colour varchar(20)",
                "alter table vote add column colour varchar(20) default 'red' not null",
                "update vote set colour = 'red'",
            })
    void whatOnlyAddsIsTaken(String statement) {
        assertThat(onlyAdds(statement)).isTrue();
    }

    private static boolean onlyAdds(String statement) {
        return ADDING.stream().anyMatch(form -> form.matcher(statement).matches());
    }

    private static int number(Path file) {
        Matcher name = NUMBER.matcher(file.getFileName().toString());
        assertThat(name.matches()).as(file.toString()).isTrue();
        return Integer.parseInt(name.group(1));
    }

    private static Stream<String> statements(Path file) {
        try {
            return Stream.of(Files.readString(file)
                            .replaceAll("--.*", "")
                            .toLowerCase(Locale.ROOT)
                            .split(";"))
                    .map(statement -> statement.strip().replaceAll("\\s+", " "))
                    .filter(statement -> !statement.isEmpty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
