package no.innspill.archive;

import java.util.EnumMap;
import java.util.Map;
import no.innspill.idea.HidingReason;

/** What an archive says was hidden. */
public final class Removals {

    private Removals() {}

    /** By the reason; those that the file gives no reason for, or one that is not known here, are without one. */
    public static Map<HidingReason, Long> of(RemovedEntry removed) {
        Map<HidingReason, Long> removals = new EnumMap<>(HidingReason.class);
        removed.reasons().forEach((code, count) -> {
            if (count > 0) {
                removals.merge(HidingReason.of(code).orElse(HidingReason.UNSAID), count, Long::sum);
            }
        });
        long unsaid = removed.ideas()
                - removals.values().stream().mapToLong(Long::longValue).sum();
        if (unsaid > 0) {
            removals.merge(HidingReason.UNSAID, unsaid, Long::sum);
        }
        return removals;
    }
}
