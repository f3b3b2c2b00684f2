package no.innspill.overlay;

import java.util.List;
import no.innspill.language.Worded;
import org.jspecify.annotations.Nullable;

/**
 * One of a participant's ideas; {@code tags} are ids.
 *
 * @param waiting whether it waits to be approved
 * @param reason why it is hidden, in words; empty if nobody said
 * @param note the facilitator's answer, or null
 */
public record OwnIdea(
        long id,
        String text,
        List<Long> tags,
        Worded theme,
        int accent,
        boolean hidden,
        boolean waiting,
        String reason,
        @Nullable String note,
        boolean editable) {}
