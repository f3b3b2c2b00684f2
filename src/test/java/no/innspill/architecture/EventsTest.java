package no.innspill.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts hear of each other by events only, and the page about these events is complete. */
class EventsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/web/js");
    private static final Path PAGE = Path.of("docs/events.md");

    private static final Pattern SAYS = Pattern.compile("new (?:Custom)?Event\\('(\\w+)'");
    private static final Pattern HEARS = Pattern.compile("addEventListener\\('(\\w+)'");
    private static final Pattern HEARS_EACH = Pattern.compile("\\[([^\\]]*)]\\.forEach\\(\\(\\w+\\) => document");
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|([^|]*)\\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern FILE = Pattern.compile("`([\\w/]+\\.js)`");

    /** Whoever stands further up knows nothing of those below. */
    private static final String FOLDERS = "page forms live participant control projector .";

    private static final Pattern IMPORT = Pattern.compile("from '([./]+[\\w/]+\\.js)'");

    /** @param by event: the scripts that say it, and {@code heard} those that listen */
    private record Talk(Map<String, Set<String>> by, Map<String, Set<String>> heard) {}

    @Test
    void thePageSaysWhoSaysAndWhoHearsEach() {
        Talk written = new Talk(new TreeMap<>(), new TreeMap<>());
        ROW.matcher(read(PAGE)).results().forEach(row -> {
            written.by.put(row.group(1), found(FILE, row.group(2)));
            written.heard.put(row.group(1), found(FILE, row.group(3)));
        });
        Talk talk = talk();
        assertThat(written.by).hasSizeGreaterThan(8).isEqualTo(talk.by);
        assertThat(written.heard).isEqualTo(talk.heard);
    }

    @Test
    void eachEventIsSaidInOnePlaceAndHeardInSome() {
        Talk talk = talk();
        assertThat(talk.by.values()).allSatisfy(by -> assertThat(by).hasSize(1));
        assertThat(talk.heard.keySet()).isEqualTo(talk.by.keySet());
    }

    @Test
    void foldersOfScriptsDependOneWay() {
        scripts().forEach((name, script) -> found(IMPORT, script).forEach(to -> assertThat(
                        FOLDERS.indexOf(folder(Path.of(name).resolveSibling(to).normalize())))
                .as("%s imports %s", name, to)
                .isBetween(0, FOLDERS.indexOf(folder(Path.of(name))))));
    }

    private static String folder(Path script) {
        return script.getNameCount() == 1 ? "." : script.getName(0).toString();
    }

    private static Talk talk() {
        Talk talk = new Talk(new TreeMap<>(), new TreeMap<>());
        scripts().forEach((name, script) -> found(SAYS, script).forEach(event -> note(talk.by, event, name)));
        scripts().forEach((name, script) -> {
            Set<String> heard = found(HEARS, script);
            HEARS_EACH.matcher(script).results().forEach(each -> heard.addAll(found(QUOTED, each.group(1))));
            heard.stream().filter(talk.by::containsKey).forEach(event -> note(talk.heard, event, name));
        });
        return talk;
    }

    private static void note(Map<String, Set<String>> map, String event, String name) {
        map.computeIfAbsent(event, none -> new TreeSet<>()).add(name);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> scripts() {
        Map<String, String> scripts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            files.filter(file -> file.toString().endsWith(".js"))
                    .forEach(file -> scripts.put(SCRIPTS.relativize(file).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scripts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
