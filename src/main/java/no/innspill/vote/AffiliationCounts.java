package no.innspill.vote;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.innspill.workshop.Affiliation;

/** How many voted in a theme, or support an item, by the affiliation's id; {@code none} are those who chose none. */
public record AffiliationCounts(Map<Long, Long> by, long none) {

    public int[] in(List<Affiliation> affiliations) {
        return IntStream.concat(
                        affiliations.stream()
                                .mapToInt(each -> by.getOrDefault(each.id(), 0L).intValue()),
                        IntStream.of((int) none))
                .toArray();
    }
}
