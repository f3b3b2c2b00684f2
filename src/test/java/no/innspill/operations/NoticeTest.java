package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the source and is of others is named with its licence, and nothing is named that is not there. */
class NoticeTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern NAMED = Pattern.compile("\\b(?:fonts|hyphenation)/[\\w-]+\\.\\w+");

    private static String notice() throws IOException {
        // As it reads, wherever its lines break.
        return Files.readString(Path.of("NOTICE")).replaceAll("\\s+", " ");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.toList();
        }
    }

    @Test
    void everyTypefaceIsNamed() throws IOException {
        String table = Files.readString(RESOURCES.resolve("fonts/README.md"));
        List<String> names = files("fonts").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".ttf"))
                .toList();
        assertThat(names).isNotEmpty();
        for (String name : names) {
            // NotoSansDevanagari-Regular.ttf is Noto Sans Devanagari.
            String spoken = name.replaceFirst("(-\\w+)?\\.ttf$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            assertThat(notice()).contains(spoken);
            assertThat(table).contains("`" + name + "`");
        }
    }

    @Test
    void everyListOfSomebodyElsesIsNamedAndHasItsNotice() throws IOException {
        for (Path file : files("hyphenation")) {
            assertThat(notice()).contains("hyphenation/" + file.getFileName());
            assertThat(Files.readString(file)).contains("Copyright (C)");
        }
    }

    @Test
    void whateverSaysThatItIsSomebodyElsesIsNamed() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> others = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(js|mjs|css|svg|html|xml|txt|woff2?)"))
                    .filter(NoticeTest::saysWhoseItIs)
                    .map(file -> RESOURCES.relativize(file).toString())
                    .toList();
            String notice = notice();
            assertThat(others).isNotEmpty().allMatch(notice::contains);
        }
    }

    private static boolean saysWhoseItIs(Path file) {
        try {
            return Pattern.compile("Copyright (\\(C\\) )?\\d{4}|© ?\\d{4}|@license")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void nothingIsNamedThatIsNotThere() throws IOException {
        assertThat(NAMED.matcher(notice()).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(name -> Files.exists(RESOURCES.resolve(name)));
    }
}
