package no.innspill.archive;

import java.util.Map;
import java.util.TreeMap;
import no.innspill.idea.HidingReason;

/**
 * What is not in the file: how many ideas were hidden, and why.
 *
 * @param reasons how many for each reason, by its code; those that are missing have none
 */
public record RemovedEntry(long ideas, Map<String, Long> reasons) {
    public RemovedEntry {
        reasons = reasons == null ? Map.of() : reasons;
    }

    static RemovedEntry of(Map<HidingReason, Long> hidden) {
        Map<String, Long> reasons = new TreeMap<>();
        hidden.forEach((why, count) -> reasons.put(why.code(), count));
        return new RemovedEntry(
                reasons.values().stream().mapToLong(Long::longValue).sum(), reasons);
    }
}
