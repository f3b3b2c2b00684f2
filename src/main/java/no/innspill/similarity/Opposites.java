package no.innspill.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Wishes that no one matter can be given both of: that it is <i>obligatorisk</i>, and that it is <i>frivillig</i>. */
final class Opposites {

    private static final Opposites NORWEGIAN = new Opposites(false);
    private static final Opposites ENGLISH = new Opposites(true);

    /** Each side: wishes, of which one is enough, by the stems that all must be there. */
    private record Pair(List<Set<String>> one, List<Set<String>> other) {}

    private final List<Pair> pairs;

    private Opposites(boolean english) {
        pairs = WordList.lines("opposites").stream()
                .map(line -> line.split(" \\| ", 2))
                .map(sides -> new Pair(wishes(sides[0], english), wishes(sides[1], english)))
                .toList();
    }

    private static List<Set<String>> wishes(String side, boolean english) {
        return Arrays.stream(side.split(", ", -1))
                .map(wish -> Arrays.stream(wish.split(" ", -1))
                        .map(word -> Stem.of(word, english))
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    /** Of a text with these stems: the number of each pair whose first side it is on, and less than 0 for the second. */
    static Set<Integer> in(Set<String> stems, boolean english) {
        List<Pair> pairs = (english ? ENGLISH : NORWEGIAN).pairs;
        return IntStream.rangeClosed(1, pairs.size())
                .map(number -> number * side(pairs.get(number - 1), stems))
                .filter(side -> side != 0)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int side(Pair pair, Set<String> stems) {
        boolean one = pair.one.stream().anyMatch(stems::containsAll);
        boolean other = pair.other.stream().anyMatch(stems::containsAll);
        return one == other ? 0 : one ? 1 : -1;
    }
}
