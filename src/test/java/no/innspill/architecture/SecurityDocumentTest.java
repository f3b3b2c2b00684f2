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

class SecurityDocumentTest {

    @Test
    void everyTestThatIsNamedThereExists() throws IOException {
        Set<String> named = Pattern.compile("`(\\w+Test)`")
                .matcher(Files.readString(Path.of("docs/security.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(named)
                    .hasSizeGreaterThan(20)
                    .isSubsetOf(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .toList());
        }
    }
}
