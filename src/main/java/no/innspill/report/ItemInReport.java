package no.innspill.report;

import java.util.Optional;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import org.jspecify.annotations.Nullable;

/**
 * How an idea or group is treated in the report.
 *
 * @param title what it is called there, or null
 * @param leftOut why it is left out of the list of ideas, or null
 */
record ItemInReport(@Nullable String title, @Nullable HidingReason leftOut) {

    static ItemInReport of(Item item) {
        return new ItemInReport(
                item.reportTitle().orElse(null),
                item instanceof Idea idea ? idea.leftOut().orElse(null) : null);
    }

    void put(Item item) {
        item.entitle(title);
        if (item instanceof Idea idea) {
            idea.leaveOut(leftOut);
        }
    }

    ItemInReport titled(Optional<String> newTitle) {
        return new ItemInReport(newTitle.orElse(null), leftOut);
    }

    ItemInReport without(@Nullable HidingReason why) {
        return new ItemInReport(title, why);
    }
}
