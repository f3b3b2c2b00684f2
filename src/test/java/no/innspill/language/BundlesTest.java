package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.AllRefusals;
import no.innspill.result.Refusal;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All words are in the bundles, in every language, and all words there are used. */
class BundlesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SAID = Pattern.compile("\\bt:([a-z][a-z0-9_]*)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]+(?:_[a-z0-9]+)+)[\"']");
    /** A key put together while rendering: the part that is written out. */
    private static final Pattern BEGUN = Pattern.compile("[\"']([a-z]+_(?:[a-z0-9]+_)*)[\"']");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(Messages.keys(language)).isEqualTo(Messages.keys(Language.NB));
    }

    @ParameterizedTest
    @EnumSource
    void noWordIsEmptyAndNoPatternIsBroken(Language language) {
        for (String key : Messages.keys(language)) {
            String words = Messages.say(language, key);
            assertThat(words.strip()).as("%s in %s", key, language).isNotEmpty();
            if (takesArguments(key)) {
                assertThatCode(() -> new MessageFormat(words, language.locale()))
                        .as("%s in %s: %s", key, language, words)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPatternTakesTheSameArgumentsInEveryLanguage(Language language) {
        for (String key : Messages.keys(language)) {
            if (takesArguments(key)) {
                assertThat(arguments(Messages.say(language, key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments(Messages.say(Language.NB, key)));
            }
        }
    }

    /** Words shown as they are may hold {n} for a script to fill in; only patterns go through MessageFormat. */
    private static boolean takesArguments(String key) {
        return Pattern.compile("\\{\\d").matcher(Messages.say(Language.NB, key)).find();
    }

    private static Set<String> arguments(String words) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(words)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void anApostropheInAPatternIsWrittenTwice(Language language) {
        for (String key : Messages.keys(language)) {
            if (takesArguments(key)) {
                assertThat(Messages.say(language, key).replace("''", ""))
                        .as("%s in %s: MessageFormat swallows a single one", key, language)
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void everyKeyThatIsSaidExists() {
        Map<String, Path> said = new TreeMap<>();
        texts(TEMPLATES, ".html").forEach((file, text) -> all(SAID, text).forEach(key -> said.put(key, file)));
        said.remove("say");
        assertThat(said).isNotEmpty();
        assertThat(said.keySet()).isSubsetOf(Messages.keys(Language.NB));
    }

    @Test
    void everyRefusalHasItsWordsAndEveryStatusItsTitle() {
        for (Refusal refusal : AllRefusals.declared()) {
            assertThat(Messages.keys(Language.NB))
                    .contains("refusal_" + refusal.code(), "refusal_title_" + refusal.status());
        }
    }

    @Test
    void noKeyIsUnused() {
        Set<String> used = new TreeSet<>();
        Set<String> begun = new TreeSet<>();
        Stream.of(texts(TEMPLATES, ".html"), texts(SOURCES, ".java"))
                .flatMap(texts -> texts.values().stream())
                .forEach(text -> {
                    used.addAll(all(SAID, text));
                    used.addAll(all(QUOTED, text));
                    begun.addAll(all(BEGUN, text));
                });
        AllRefusals.declared().forEach(refusal -> {
            used.add("refusal_" + refusal.code());
            used.add("refusal_title_" + refusal.status());
        });
        faults().forEach(fault -> used.add("template_" + fault));
        // These two families are listed above, one by one.
        begun.removeAll(Set.of("refusal_", "refusal_title_", "template_"));

        List<String> unused = Messages.keys(Language.NB).stream()
                .filter(key -> !used.contains(key))
                .filter(key -> begun.stream().noneMatch(key::startsWith))
                .toList();

        assertThat(unused).isEmpty();
    }

    /** The faults of a template file are nobody else's business; their names stand in the file that lists them. */
    private static Stream<String> faults() {
        String list = read(SOURCES.resolve("no/innspill/template/Fault.java"));
        return Pattern.compile("(?m)^ {4}([A-Z0-9_]+)[(,;]")
                .matcher(list)
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT));
    }

    @Test
    void everyStepKindHasAName() {
        List<String> begun = new ArrayList<>();
        Stream.of(texts(TEMPLATES, ".html"), texts(SOURCES, ".java"))
                .flatMap(texts -> texts.values().stream())
                .forEach(text -> begun.addAll(all(BEGUN, text)));
        for (String family :
                begun.stream().filter(start -> start.contains("kind")).toList()) {
            for (StepKind kind : StepKind.values()) {
                assertThat(Messages.keys(Language.NB))
                        .contains(family + kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void everyFileOfWordsIsRead() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Messages.PARTS.stream()
                            .flatMap(part -> Arrays.stream(Language.values())
                                    .map(language -> part + "_" + language.tag() + ".properties"))
                            .toList());
        }
    }

    @Test
    void everyKeyStandsInThePartItIsNamedAfterAndOnlyOnce() {
        texts(MESSAGES, ".properties").forEach((file, text) -> {
            String part = file.getFileName().toString().replaceFirst("_[a-z]{2}\\.properties$", "");
            List<String> keys = text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2)[0])
                    .toList();
            assertThat(keys).as("%s", file).doesNotHaveDuplicates().allMatch(key -> key.startsWith(part + "_"));
        });
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(match -> match.group(1)).toList();
    }

    private static Map<Path, String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(file -> file, BundlesTest::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
