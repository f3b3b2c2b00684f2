package no.innspill.similarity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What some texts consist of, weighed: their words, and the pieces of four letters in these. */
final class Terms {

    private static final double WORDS = 0.85;
    private static final int PIECE = 4;
    /** What a piece of a common word weighs. */
    private static final double LITTLE = 0.3;

    private final Compounds compounds;
    private final Background background;
    private final Space words;
    private final Space pieces;

    /** @param readings of the texts, with these compounds */
    private Terms(Compounds compounds, List<Reading> readings, Background background) {
        this.compounds = compounds;
        this.background = background;
        words = new Space(
                readings.stream().map(reading -> words(reading).keySet()).toList(), background::has);
        pieces = new Space(
                readings.stream().map(reading -> pieces(reading).keySet()).toList(), piece -> false);
    }

    /** What is made of some texts: their terms, and each of them in these. */
    record Read(Terms terms, List<Reading> readings) {}

    static Read of(List<String> texts, Collection<String> asked) {
        Compounds compounds = new Compounds(texts.stream()
                .flatMap(text -> Word.in(text).stream())
                .map(word -> Vocabulary.inBokmaal(word.written()))
                .filter(word -> !Vocabulary.saysNothing(word, false))
                .collect(Collectors.toSet()));
        List<Reading> readings =
                texts.stream().map(text -> Reading.of(text, compounds)).toList();
        Background background = new Background(asked, compounds);
        compounds.settle();
        return new Read(new Terms(compounds, readings, background), readings);
    }

    Reading read(String text) {
        return Reading.of(text, compounds);
    }

    Vector vector(Reading reading) {
        return words.vector(words(reading)).beside(pieces.vector(pieces(reading)), words.size(), WORDS);
    }

    Wishes wishes(Reading reading) {
        return new Wishes(reading, background);
    }

    /** Room for a vector to be spread out in. */
    double[] spread() {
        return new double[words.size() + pieces.size()];
    }

    private static Map<String, Double> words(Reading reading) {
        Map<String, Double> all = new TreeMap<>();
        reading.telling()
                .forEach(telling -> telling.terms().forEach((term, share) -> all.merge(term, share, Math::max)));
        return all;
    }

    private Map<String, Double> pieces(Reading reading) {
        Map<String, Double> all = new TreeMap<>();
        for (Reading.Telling telling : reading.telling()) {
            double share = background.has(telling.stem()) ? LITTLE : 1;
            pieces(telling.stem()).forEach(piece -> all.merge(piece, share, Math::max));
        }
        return all;
    }

    private static Stream<String> pieces(String stem) {
        return stem.length() <= PIECE
                ? Stream.of(stem)
                : IntStream.rangeClosed(0, stem.length() - PIECE).mapToObj(i -> stem.substring(i, i + PIECE));
    }
}
