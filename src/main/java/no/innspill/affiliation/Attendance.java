package no.innspill.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who took part, by affiliation: five people or more each, and the rest together. If the rest is somebody but fewer than
 * five, the smallest that could have been named joins it, for else it could be worked out from how many there are in all.
 *
 * @param named in the order of the workshop's list
 * @param others those of affiliations that are not named, and those who chose none
 */
public record Attendance(List<Present> named, long others) {

    public static final Attendance UNKNOWN = new Attendance(List.of(), 0);

    /** @param affiliation its place in the workshop's list, from 0 on */
    public record Present(int affiliation, long people) {}

    public Attendance {
        named = List.copyOf(named);
    }

    /**
     * @param people by the place of their affiliation
     * @param none those who chose none
     */
    static Attendance of(Map<Integer, Long> people, long none) {
        List<Present> named = new ArrayList<>();
        long others = none;
        for (Map.Entry<Integer, Long> each : people.entrySet()) {
            if (each.getValue() >= AffiliationSupport.LEAST) {
                named.add(new Present(each.getKey(), each.getValue()));
            } else {
                others += each.getValue();
            }
        }
        while (others > 0 && others < AffiliationSupport.LEAST && !named.isEmpty()) {
            Present smallest = named.stream()
                    .min(Comparator.comparingLong(Present::people))
                    .orElseThrow();
            named.remove(smallest);
            others += smallest.people();
        }
        named.sort(Comparator.comparingInt(Present::affiliation));
        return named.isEmpty() ? UNKNOWN : new Attendance(named, others);
    }
}
