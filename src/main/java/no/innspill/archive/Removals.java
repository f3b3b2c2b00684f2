package no.innspill.archive;

import java.util.EnumMap;
import java.util.Map;
import no.innspill.archive.Archive.Removed;
import no.innspill.idea.Removal;

/** What an archive says was hidden. */
public final class Removals {

    private Removals() {}

    /** By the reason; those that the file gives no reason for, or one that is not known here, are without one. */
    public static Map<Removal, Long> of(Removed removed) {
        Map<Removal, Long> removals = new EnumMap<>(Removal.class);
        removed.reasons().forEach((code, count) -> {
            if (count > 0) {
                removals.merge(Removal.of(code).orElse(Removal.UNSAID), count, Long::sum);
            }
        });
        long unsaid = removed.ideas()
                - removals.values().stream().mapToLong(Long::longValue).sum();
        if (unsaid > 0) {
            removals.merge(Removal.UNSAID, unsaid, Long::sum);
        }
        return removals;
    }
}
