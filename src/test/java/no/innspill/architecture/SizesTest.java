package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fits on two screens is read as a whole, and a room with few things in it is known by heart. */
class SizesTest {

    private static final Path MAIN = Path.of("src/main/java");

    /** What a file may have at most, and what only few may have more than. */
    private static final int LONGEST = 300;

    private static final int LONG = 150;

    /** How many longer ones there are: lowered whenever one of them is split, and never raised. */
    private static final int LONG_FILES = 5;

    private static final int FILES_IN_A_PACKAGE = 40;

    @Test
    void noFileIsLongAndFewAreLongish() throws IOException {
        Map<Path, Integer> lines = sources().stream().collect(Collectors.toMap(file -> file, SizesTest::lines));
        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(lines)
                .allSatisfy((file, many) -> assertThat(many).as(file.toString()).isLessThanOrEqualTo(LONGEST));
        assertThat(lines.entrySet().stream().filter(file -> file.getValue() > LONG))
                .hasSizeLessThanOrEqualTo(LONG_FILES);
    }

    @Test
    void noPackageHasFortyFiles() throws IOException {
        Map<Path, Long> files =
                sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .allSatisfy(
                        (folder, many) -> assertThat(many).as(folder.toString()).isLessThan(FILES_IN_A_PACKAGE));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
