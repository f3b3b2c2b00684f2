package no.innspill.runs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.similarity.Certainty;
import no.innspill.similarity.ComparedText;
import no.innspill.similarity.Likeness;

/** Finds what is the same in several runs: by heading or text, whatever its case and spaces, or by a group's first idea. */
public final class RunMatching {

    /**
     * One thing in one or several runs.
     *
     * @param entries what it is in each run that it is in, by the number of the run
     */
    record Match(String text, Map<Integer, Run.Entry> entries) {

        /** How many voted for it in all runs together. */
        long total() {
            return entries.values().stream().mapToLong(Run.Entry::people).sum();
        }

        /** How many voted where it could be voted for. */
        long voters() {
            return entries.values().stream()
                    .mapToLong(entry -> entry.voters().orElse(0L))
                    .sum();
        }

        /** In per cent of those. */
        double share() {
            return voters() == 0 ? 0 : 100.0 * total() / voters();
        }
    }

    /** Two things in different runs that may be the same. */
    public record Twins(String one, String other, double likeness) {}

    /** As many as one form holds. */
    static final int MOST_TWINS = 8;

    private final Decisions decisions;
    private final List<Set<String>> names = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    RunMatching() {
        this(Decisions.NONE);
    }

    RunMatching(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Takes in one run's entries; two of the same run are never put together. */
    void take(int run, List<Run.Entry> entries) {
        for (Run.Entry entry : entries) {
            int place = find(run, entry);
            if (place < 0) {
                names.add(decisions.known(entry.names()));
                matches.add(new Match(entry.text(), new TreeMap<>(Map.of(run, entry))));
            } else {
                names.get(place).addAll(decisions.known(entry.names()));
                matches.get(place).entries().put(run, entry);
            }
        }
    }

    private int find(int run, Run.Entry entry) {
        for (int i = 0; i < matches.size(); i++) {
            Set<String> known = decisions.known(entry.names());
            if (!matches.get(i).entries().containsKey(run)
                    && names.get(i).stream().anyMatch(known::contains)) {
                return i;
            }
        }
        return -1;
    }

    List<Match> matches() {
        return matches;
    }

    /** Those that are most alike, of which nobody has said whether they are the same. */
    List<Twins> twins() {
        Likeness likeness = Likeness.of(IntStream.range(0, matches.size())
                .mapToObj(i -> new ComparedText(i, said(matches.get(i))))
                .toList());
        List<Twins> twins = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            for (int j = i + 1; j < matches.size(); j++) {
                double alike = likeness.between(i, j);
                if (Certainty.CLOSE.reachedBy(alike)
                        && Collections.disjoint(
                                matches.get(i).entries().keySet(),
                                matches.get(j).entries().keySet())
                        && !decisions.areDifferent(names.get(i), names.get(j))) {
                    twins.add(new Twins(matches.get(i).text(), matches.get(j).text(), alike));
                }
            }
        }
        return twins.stream()
                .sorted(Comparator.comparingDouble(Twins::likeness).reversed())
                .limit(MOST_TWINS)
                .toList();
    }

    /** A heading alone says little: the first idea of a group goes with it. */
    private static String said(Match match) {
        return match.entries().values().stream()
                .flatMap(entry -> entry.names().stream())
                .distinct()
                .collect(Collectors.joining(". "));
    }

    static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
