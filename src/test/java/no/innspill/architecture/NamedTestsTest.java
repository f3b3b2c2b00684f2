package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents point at is there. */
class NamedTestsTest {

    private static final Path CODE = Path.of("src/main/java/no/innspill");
    private static final Path WEB = Path.of("src/main/resources/web");

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "promises.md"})
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
