package no.innspill.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * How alike some texts are: the cosine of their stems and, with less weight, of the pieces their stems are made of. The
 * pieces find compounds (<i>læremiddel</i> in <i>læremiddelmarked</i>) and what bokmål and nynorsk spell differently.
 */
public final class Likeness {

    /** Which texts may not come into one cluster. */
    @FunctionalInterface
    public interface Apart {
        boolean are(long one, long other);
    }

    private static final double WORDS = 0.6;
    private static final double PIECES = 1 - WORDS;
    private static final int PIECE = 4;

    /** From where on texts mean the same often enough to be worth a look: found by trying on workshops' real texts. */
    public static final double CLUSTER = 0.24;

    private static final double WRITTEN = 0.18;
    /** A longer list is not looked through. */
    public static final int MOST_IN_A_CLUSTER = 12;

    private record Known(ComparedText text, Space.Vector words, Space.Vector pieces) {
        double like(Known other) {
            return WORDS * words.dot(other.words) + PIECES * pieces.dot(other.pieces);
        }
    }

    private final Space words;
    private final Space pieces;
    private final List<Known> texts = new ArrayList<>();
    private final Map<Long, Known> byId = new HashMap<>();

    private Likeness(List<ComparedText> given) {
        List<List<String>> stems =
                given.stream().map(text -> Stems.of(text.text())).toList();
        words = new Space(stems);
        pieces = new Space(stems.stream().map(Likeness::pieces).toList());
        for (int i = 0; i < given.size(); i++) {
            Known known = known(given.get(i), stems.get(i));
            texts.add(known);
            byId.put(known.text.id(), known);
        }
    }

    /** The texts themselves say which words are common among them and which tell them apart. */
    public static Likeness of(List<ComparedText> texts) {
        return new Likeness(texts);
    }

    private Known known(ComparedText text, List<String> stems) {
        return new Known(text, words.vector(stems), pieces.vector(pieces(stems)));
    }

    private static List<String> pieces(List<String> stems) {
        return stems.stream()
                .flatMap(stem -> stem.length() <= PIECE
                        ? List.of(stem).stream()
                        : IntStream.rangeClosed(0, stem.length() - PIECE).mapToObj(i -> stem.substring(i, i + PIECE)))
                .toList();
    }

    /** From 0 for nothing in common to 1 for the same; 0 where either is unknown. */
    public double between(long one, long other) {
        Known first = byId.get(one);
        Known second = byId.get(other);
        return first == null || second == null ? 0 : first.like(second);
    }

    /** The same on average over several others. */
    public double between(long one, Set<Long> others) {
        return others.stream()
                .mapToDouble(other -> between(one, other))
                .average()
                .orElse(0);
    }

    /** The texts most like one that is being written, best first. */
    public List<ComparedText> like(String written, int most) {
        Known known = known(new ComparedText(0, written), Stems.of(written));
        return texts.stream()
                .filter(text -> text.like(known) >= WRITTEN)
                .sorted(Comparator.comparingDouble((Known text) -> text.like(known))
                        .reversed())
                .limit(most)
                .map(Known::text)
                .toList();
    }

    /** Clusters among some of the texts, the most alike first. Each text is in one at most. */
    public List<Cluster> clusters(LongPredicate among, Apart apart) {
        List<Known> some =
                texts.stream().filter(text -> among.test(text.text.id())).toList();
        double[][] likeness = new double[some.size()][some.size()];
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                Known one = some.get(i);
                Known other = some.get(j);
                likeness[i][j] = apart.are(one.text.id(), other.text.id()) ? -1 : one.like(other);
                likeness[j][i] = likeness[i][j];
            }
        }
        return new AverageLink(likeness, MOST_IN_A_CLUSTER)
                .above(CLUSTER).stream()
                        .map(members -> cluster(members.stream().map(some::get).toList()))
                        .sorted(Comparator.comparingDouble(Cluster::likeness).reversed())
                        .toList();
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
