package no.innspill.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of a language: those of the machine's own dictionary, and those of this product that no dictionary knows. */
final class Dictionary {

    static final String MISSING = "No dictionaries found. Install them (apt-get install hunspell-no hunspell-en-gb), "
            + "or say in the environment variable DICPATH where their folder is.";

    /** The list of what is called the same in every language. */
    private static final String NAMES = "names";

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("DICPATH", "/usr/share/hunspell"));

    private final Hunspell words;
    private final Set<String> own;

    private Dictionary(Hunspell words, Set<String> own) {
        this.words = words;
        this.own = own;
    }

    static boolean isThere() {
        return List.of("nb_NO", "nn_NO", "en_GB").stream()
                .allMatch(name -> Files.isReadable(FOLDER.resolve(name + ".dic")));
    }

    static Dictionary of(Language language) {
        String name =
                switch (language) {
                    case NB -> "nb_NO";
                    case NN -> "nn_NO";
                    case EN -> "en_GB";
                };
        try (InputStream affixes = Files.newInputStream(FOLDER.resolve(name + ".aff"));
                InputStream words = Files.newInputStream(FOLDER.resolve(name + ".dic"))) {
            return new Dictionary(
                    new Hunspell(
                            new org.apache.lucene.analysis.hunspell.Dictionary(
                                    new ByteBuffersDirectory(), "words", affixes, words),
                            TimeoutPolicy.NO_TIMEOUT,
                            () -> {}),
                    own(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> own(Language language) throws IOException {
        Set<String> own = list(NAMES);
        own.addAll(list(language.tag()));
        return own;
    }

    private static Set<String> list(String name) throws IOException {
        try (InputStream list = Dictionary.class.getResourceAsStream("/spelling/" + name + ".txt")) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A compound with a hyphen is known if its parts are. */
    boolean knows(String word) {
        return isKnown(word)
                || (word.contains("-")
                        && Stream.of(word.split("-", -1)).allMatch(part -> part.isEmpty() || isKnown(part)));
    }

    private boolean isKnown(String word) {
        return own.contains(word) || own.contains(word.toLowerCase(Locale.ROOT)) || words.spell(word);
    }

    /** Which words of the language's own list the dictionary has. */
    static List<String> needless(Language language) {
        return of(language).needless(language.tag());
    }

    private List<String> needless(String list) {
        try {
            return list(list).stream().filter(words::spell).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
