package no.innspill.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each answer came. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(int status) {
        add(status == 0 ? "none" : String.valueOf(status));
    }

    void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int faults() {
        return counts.getOrDefault("500", 0);
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " × " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
