package no.innspill.runs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is the same in several runs: by heading or text, whatever its case and spaces, or by a group's first idea. */
final class RunMatching {

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
    }

    private final List<Set<String>> names = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    /** Takes in one run's entries; two of the same run are never put together. */
    void take(int run, List<Run.Entry> entries) {
        for (Run.Entry entry : entries) {
            int place = find(run, entry);
            if (place < 0) {
                names.add(new HashSet<>(entry.names()));
                matches.add(new Match(entry.text(), new TreeMap<>(Map.of(run, entry))));
            } else {
                names.get(place).addAll(entry.names());
                matches.get(place).entries().put(run, entry);
            }
        }
    }

    private int find(int run, Run.Entry entry) {
        for (int i = 0; i < matches.size(); i++) {
            if (!matches.get(i).entries().containsKey(run)
                    && names.get(i).stream().anyMatch(entry.names()::contains)) {
                return i;
            }
        }
        return -1;
    }

    List<Match> matches() {
        return matches;
    }

    static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
