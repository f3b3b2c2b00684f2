package no.innspill.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The lists of words beside the program: a word, or several that belong together, on a line; # begins a remark. */
final class WordList {

    private WordList() {}

    static List<String> lines(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream("/likeness/" + name + ".txt")) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String name) {
        return Set.copyOf(lines(name));
    }
}
