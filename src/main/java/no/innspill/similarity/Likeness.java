package no.innspill.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private record Known(ComparedText text, Vector vector, Wishes wishes) {
        double like(Known other) {
            return wishes.contradict(other.wishes) ? 0 : vector.dot(other.vector);
        }
    }

    private final Terms terms;
    private final List<Known> texts = new ArrayList<>();
    private final Map<Long, Known> byId = new HashMap<>();

    private Likeness(List<ComparedText> given, Collection<String> asked) {
        Terms.Read read = Terms.of(given.stream().map(ComparedText::text).toList(), asked);
        terms = read.terms();
        for (int i = 0; i < given.size(); i++) {
            Known known = known(given.get(i), read.readings().get(i));
            texts.add(known);
            byId.put(known.text.id(), known);
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

    private Known known(ComparedText text, Reading reading) {
        return new Known(text, terms.vector(reading), terms.wishes(reading));
    }

    /** From 0 for nothing in common to 1 for the same; 0 where either is unknown, or they contradict each other. */
    public double between(long one, long other) {
        Known first = byId.get(one);
        Known second = byId.get(other);
        return first == null || second == null ? 0 : first.like(second);
    }

    /** The same on average over several others; 0 where it contradicts one of them. */
    public double between(long one, Set<Long> others) {
        Optional<Known> mine = Optional.ofNullable(byId.get(one));
        List<Known> theirs = others.stream()
                .flatMap(other -> Stream.ofNullable(byId.get(other)))
                .toList();
        return mine.filter(known -> theirs.stream().noneMatch(other -> known.wishes.contradict(other.wishes)))
                .map(known -> theirs.stream().mapToDouble(known::like).sum() / others.size())
                .orElse(0.0);
    }

    /** The texts most like one that is being written, best first. */
    public List<ComparedText> like(String written, int most) {
        Known known = known(new ComparedText(0, written), terms.read(written));
        return texts.stream()
                .map(text -> Map.entry(text.text, text.like(known)))
                .filter(text -> Certainty.WHILE_WRITING.reachedBy(text.getValue()))
                .sorted(Map.Entry.<ComparedText, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Clusters among some of the texts, the most alike first. Each text is in one at most. */
    public List<Cluster> clusters(LongPredicate among, Apart apart, Certainty certainty) {
        List<Known> some =
                texts.stream().filter(text -> among.test(text.text.id())).toList();
        return new NearestNeighbours(each(some, apart), MOST_IN_A_CLUSTER, certainty.bound())
                .clusters().stream()
                        .map(members -> cluster(members.stream().map(some::get).toList()))
                        .sorted(Comparator.comparingDouble(Cluster::likeness).reversed())
                        .toList();
    }

    private double[][] each(List<Known> some, Apart apart) {
        double[][] likeness = new double[some.size()][some.size()];
        double[] spread = terms.spread();
        for (int i = 0; i < some.size(); i++) {
            Known one = some.get(i);
            one.vector.spread(spread);
            for (int j = 0; j < i; j++) {
                Known other = some.get(j);
                boolean kept = one.wishes.contradict(other.wishes) || apart.are(one.text.id(), other.text.id());
                likeness[i][j] = kept ? -1 : other.vector.dot(spread);
                likeness[j][i] = likeness[i][j];
            }
            one.vector.gather(spread);
        }
        return likeness;
    }

    private static Cluster cluster(List<Known> members) {
        Known centre = members.stream()
                .max(Comparator.comparingDouble(member -> toAll(member, members)))
                .orElseThrow();
        double likeness = members.stream()
                .mapToDouble(member -> toAll(member, members))
                .average()
                .orElse(0);
        return new Cluster(
                centre.text.id(),
                members.stream()
                        .sorted(Comparator.comparingDouble(
                                        (Known member) -> member.equals(centre) ? 2 : member.like(centre))
                                .reversed())
                        .map(member -> member.text.id())
                        .toList(),
                likeness);
    }

    private static double toAll(Known one, List<Known> members) {
        return members.stream()
                .filter(member -> member.text.id() != one.text.id())
                .mapToDouble(one::like)
                .average()
                .orElse(0);
    }
}
