package no.innspill.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * How alike some texts are in what they say: the cosine of their words, of what the words are made of and about, and with
 * little weight of the letters that follow each other in them, which finds what is misspelt. Texts that contradict each
 * other are not alike, however many words they share.
 */
public final class Likeness {

    /** Which texts may not come into one cluster. */
    @FunctionalInterface
    public interface Apart {
        boolean are(long one, long other);
    }

    /** A longer list is not looked through. */
    public static final int MOST_IN_A_CLUSTER = 12;

    private final Terms terms;
    private final List<WeighedText> texts = new ArrayList<>();
    private final Map<Long, WeighedText> byId = new HashMap<>();

    private Likeness(List<ComparedText> given, Collection<String> asked) {
        Terms.Read read = Terms.of(given.stream().map(ComparedText::text).toList(), asked);
        terms = read.terms();
        for (int i = 0; i < given.size(); i++) {
            WeighedText known = known(given.get(i), read.readings().get(i));
            texts.add(known);
            byId.put(known.text().id(), known);
        }
    }

    public static Likeness of(List<ComparedText> texts) {
        return of(texts, List.of());
    }

    /**
     * The texts themselves say which words are common among them and which tell them apart.
     *
     * @param asked what they are the answers to: its words are to be expected in them
     */
    public static Likeness of(List<ComparedText> texts, Collection<String> asked) {
        return new Likeness(texts, asked);
    }

    private WeighedText known(ComparedText text, Reading reading) {
        return new WeighedText(text, terms.vector(reading), terms.wishes(reading));
    }

    /** From 0 for nothing in common to 1 for the same; 0 where either is unknown, or they contradict each other. */
    public double between(long one, long other) {
        WeighedText first = byId.get(one);
        WeighedText second = byId.get(other);
        return first == null || second == null ? 0 : first.like(second);
    }

    /** The same on average over several others; 0 where it contradicts one of them. */
    public double between(long one, Set<Long> others) {
        Optional<WeighedText> mine = Optional.ofNullable(byId.get(one));
        List<WeighedText> theirs = others.stream()
                .flatMap(other -> Stream.ofNullable(byId.get(other)))
                .toList();
        return mine.filter(known -> theirs.stream().noneMatch(known::contradicts))
                .map(known -> theirs.stream().mapToDouble(known::like).sum() / others.size())
                .orElse(0.0);
    }

    /** The texts most like one that is being written, best first. */
    public List<ComparedText> like(String written, int most) {
        WeighedText known = known(new ComparedText(0, written), terms.read(written));
        return texts.stream()
                .map(text -> Map.entry(text.text(), text.like(known)))
                .filter(text -> Certainty.WHILE_WRITING.reachedBy(text.getValue()))
                .sorted(Map.Entry.<ComparedText, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Clusters among some of the texts, the most alike first. Each text is in one at most. */
    public List<Cluster> clusters(LongPredicate among, Apart apart, Certainty certainty) {
        List<WeighedText> some =
                texts.stream().filter(text -> among.test(text.text().id())).toList();
        return new Clustering(some, terms).clusters(apart, certainty);
    }
}
