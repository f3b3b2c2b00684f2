package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents point at is there. */
class NamedTestsTest {

    private static final Path CODE = Path.of("src/main/java/no/innspill");
    private static final Path WEB = Path.of("src/main/resources/web");

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "promises.md", "procurement.md"})
    void everyTestThatIsNamedExists(String document) throws IOException {
        Set<String> named = named("`(\\w+Test)`", document);
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(named)
                    .hasSizeGreaterThan(20)
                    .isSubsetOf(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .toList());
        }
    }

    @Test
    void theStatementOnAccessibilitySaysOnlyWhatHasItsTests() throws IOException {
        String promises = Files.readString(Path.of("docs/promises.md"));
        assertThat(Messages.keys(Language.EN))
                .filteredOn(key -> key.matches("accessibility_tested_\\d+"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(promises)
                        .containsPattern(
                                Pattern.quote("\n| " + Messages.say(Language.EN, key) + " | ") + ".*`\\w+Test`.*"));
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> documents = Stream.of(Path.of("."), Path.of("docs"), Path.of("docs/adr"))
                .flatMap(folder -> listed(folder).stream())) {
            return documents
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)#?([^)\\s]*)\\)");
        for (MatchResult found :
                link.matcher(Files.readString(document)).results().toList()) {
            Path there = found.group(1).isEmpty()
                    ? document
                    : document.resolveSibling(found.group(1)).normalize();
            assertThat(there).exists();
            if (!found.group(2).isEmpty()) {
                assertThat(headings(there))
                        .as("%s in %s", found.group(), document)
                        .contains(found.group(2));
            }
        }
    }

    /** As the platform makes them into places in a page. */
    private static List<String> headings(Path document) throws IOException {
        return Files.readString(document)
                .lines()
                .filter(line -> line.matches("#{1,4} .*"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void everyPlaceThatTakesCareOfAPromiseExists() throws IOException {
        Set<String> places = named("`([a-z]+/\\w+(?:\\.js)?)[`.]", "promises.md");
        assertThat(places)
                .hasSizeGreaterThan(20)
                .allMatch(place -> Files.exists(CODE.resolve(place + ".java")) || Files.exists(WEB.resolve(place)));
    }

    private static Set<String> named(String pattern, String document) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of("docs", document)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
