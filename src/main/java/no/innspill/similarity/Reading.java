package no.innspill.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as the words that carry its meaning, each with the terms that stand for it: its stem, the stems of its parts if it
 * is a compound, and what it is about.
 */
final class Reading {

    /**
     * @param at the place of the word among those of the text
     * @param terms each with its share: the squares make one, so that a long word weighs no more than a short one
     */
    record Telling(int at, String stem, Map<String, Double> terms) {}

    /** The share of a compound itself; its parts have the rest. */
    private static final double WHOLE = 0.55;
    /** The share of what a word is about. */
    private static final double ABOUT = 0.6;

    private final boolean english;
    private final List<Word> words;
    private final List<String> stems;
    private final List<Telling> telling = new ArrayList<>();

    private Reading(String text, Compounds compounds) {
        words = Word.in(text);
        english = Vocabulary.isEnglish(words);
        stems = words.stream()
                .map(Word::written)
                .map(word -> english ? Stem.of(word, true) : compounds.stem(word))
                .toList();
    }

    static Reading of(String text, Compounds compounds) {
        Reading reading = new Reading(text, compounds);
        reading.read(compounds, false);
        if (reading.telling.isEmpty()) {
            // Of a text that is made of small words only, they are all there is to go by.
            reading.read(compounds, true);
        }
        return reading;
    }

    private void read(Compounds compounds, boolean everything) {
        int at = 0;
        while (at < words.size()) {
            String written = words.get(at).written();
            Optional<SameWords.Found> same = SameWords.in(english).at(at, stems);
            if (same.isPresent()) {
                String meaning = same.get().meaning();
                telling.add(new Telling(at, meaning, terms(meaning, meaning, compounds)));
            } else if (everything || !Vocabulary.saysNothing(written, english)) {
                telling.add(new Telling(at, stems.get(at), terms(stems.get(at), written, compounds)));
            }
            at += same.map(SameWords.Found::stems).orElse(1);
        }
    }

    private Map<String, Double> terms(String stem, String written, Compounds compounds) {
        List<String> parts = english ? List.of() : compounds.parts(Vocabulary.inBokmaal(written));
        Map<String, Double> terms = new LinkedHashMap<>();
        add(stem, parts.isEmpty() ? 1 : WHOLE, terms);
        double share = Math.sqrt((1 - WHOLE * WHOLE) / Math.max(1, parts.size()));
        parts.forEach(part -> add(SameWords.in(english).of(part), share, terms));
        return terms;
    }

    private void add(String stem, double share, Map<String, Double> terms) {
        List<String> matters = RelatedWords.in(english).matters(stem);
        double itself = matters.isEmpty() ? 1 : Math.sqrt(1 - ABOUT * ABOUT);
        terms.merge(stem, share * itself, Math::max);
        matters.forEach(matter -> terms.merge(matter, share * ABOUT / Math.sqrt(matters.size()), Math::max));
    }

    boolean isEnglish() {
        return english;
    }

    List<Word> words() {
        return words;
    }

    List<Telling> telling() {
        return telling;
    }

    /** Of all its words, also of those that say little. */
    Set<String> stems() {
        return stems.stream().collect(Collectors.toUnmodifiableSet());
    }
}
