package no.innspill.archive;

import java.util.Map;

/**
 * What is not in the file: how many ideas were hidden, and why.
 *
 * @param reasons how many for each reason, by its code; those that are missing have none
 */
public record RemovedEntry(long ideas, Map<String, Long> reasons) {
    public RemovedEntry {
        reasons = reasons == null ? Map.of() : reasons;
    }
}
