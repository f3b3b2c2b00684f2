package no.innspill.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A text as the stems of the words that carry its meaning. Each text is read in the language that most of its small words
 * belong to: English, or Norwegian in both written forms at once.
 */
final class Stems {

    private static final int NORWEGIAN = NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK;

    /** Words that every other idea holds, in all languages: they say that something is wished, and not what. */
    private static final Set<String> COMMON = read("common-words.txt");

    private static final Set<String> ENGLISH = read("english-words.txt");

    /** How words begin in nynorsk and in bokmål, for common ones that the stemmers leave apart. */
    private static final Map<String, String> BEGINNINGS = read("nynorsk-beginnings.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private static final int SHORTEST = 3;

    private Stems() {}

    static List<String> of(String text) {
        List<String> words = terms(words(text));
        boolean english = isEnglish(words);
        List<String> telling = words.stream()
                .filter(word -> !COMMON.contains(word) && !isSmall(word, english))
                .map(word -> english ? word : inBokmaal(word))
                .toList();
        // Of a text that is made of small words only, they are all there is to go by.
        return terms(stemmed(String.join(" ", telling.isEmpty() ? words : telling), english));
    }

    private static boolean isEnglish(List<String> words) {
        long english = words.stream().filter(ENGLISH::contains).count();
        long norwegian = words.stream()
                .filter(NorwegianAnalyzer.getDefaultStopSet()::contains)
                .count();
        return english > norwegian;
    }

    private static boolean isSmall(String word, boolean english) {
        return english
                ? ENGLISH.contains(word) || EnglishAnalyzer.getDefaultStopSet().contains(word)
                : NorwegianAnalyzer.getDefaultStopSet().contains(word);
    }

    /** By the longest beginning that is on the list. */
    private static String inBokmaal(String word) {
        for (int end = word.length(); end >= SHORTEST; end--) {
            String begun = BEGINNINGS.get(word.substring(0, end));
            if (begun != null) {
                return begun + word.substring(end);
            }
        }
        return word;
    }

    private static TokenStream words(String text) {
        return new LowerCaseFilter(tokens(text));
    }

    private static TokenStream stemmed(String words, boolean english) {
        return english
                ? new PorterStemFilter(new EnglishPossessiveFilter(tokens(words)))
                : new NorwegianLightStemFilter(new ScandinavianNormalizationFilter(tokens(words)), NORWEGIAN);
    }

    private static TokenStream tokens(String text) {
        StandardTokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        return tokens;
    }

    private static List<String> terms(TokenStream stream) {
        List<String> terms = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static Set<String> read(String name) {
        try (InputStream stream = Stems.class.getResourceAsStream("/likeness/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
