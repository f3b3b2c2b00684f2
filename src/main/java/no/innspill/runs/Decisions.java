package no.innspill.runs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person has said of things in several runs: that two are the same, or that they are not. */
record Decisions(Set<Pair> same, Set<Pair> different) {

    static final Decisions NONE = new Decisions(Set.of(), Set.of());

    /** Two names as {@link RunMatching#name} gives them, in their order. */
    record Pair(String one, String other) {

        Pair(@Nullable String one, @Nullable String other) {
            this.one = one == null ? "" : one;
            this.other = other == null ? "" : other;
        }

        @JsonIgnore
        boolean isWhole() {
            return !one.isEmpty() && !other.isEmpty();
        }

        static Pair of(String one, String other) {
            String first = RunMatching.name(one);
            String second = RunMatching.name(other);
            return first.compareTo(second) <= 0 ? new Pair(first, second) : new Pair(second, first);
        }

        @JsonIgnore
        boolean isBetween(Set<String> some, Set<String> others) {
            return (some.contains(one) && others.contains(other)) || (some.contains(other) && others.contains(one));
        }
    }

    Decisions(@Nullable Set<Pair> same, @Nullable Set<Pair> different) {
        this.same = whole(same);
        this.different = whole(different);
    }

    /** A file that somebody has changed may have pairs that are none. */
    private static Set<Pair> whole(@Nullable Set<Pair> pairs) {
        Set<Pair> whole = new LinkedHashSet<>();
        if (pairs != null) {
            pairs.stream().flatMap(Stream::ofNullable).filter(Pair::isWhole).forEach(whole::add);
        }
        return whole;
    }

    /** The latest word on a pair counts. */
    Decisions and(Pair pair, boolean areSame) {
        Set<Pair> nowSame = new LinkedHashSet<>(same);
        Set<Pair> nowDifferent = new LinkedHashSet<>(different);
        nowSame.remove(pair);
        nowDifferent.remove(pair);
        (areSame ? nowSame : nowDifferent).add(pair);
        return new Decisions(nowSame, nowDifferent);
    }

    Decisions and(Decisions others) {
        Decisions all = this;
        for (Pair pair : others.same) {
            all = all.and(pair, true);
        }
        for (Pair pair : others.different) {
            all = all.and(pair, false);
        }
        return all;
    }

    /** These names, and all that somebody has said are the same. */
    Set<String> known(List<String> names) {
        Set<String> known = new HashSet<>(names);
        boolean more = true;
        while (more) {
            more = same.stream()
                    .filter(pair -> known.contains(pair.one()) || known.contains(pair.other()))
                    .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                    .toList()
                    .stream()
                    .map(known::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return known;
    }

    boolean areDifferent(Set<String> some, Set<String> others) {
        return different.stream().anyMatch(pair -> pair.isBetween(some, others));
    }
}
