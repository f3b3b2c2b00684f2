package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;
import static no.innspill.archive.Omitted.orNot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * @param note the facilitator's answer
 * @param table which of the plan's tables it comes from; null for none
 * @param plenary whether the plenary sees it; without it, it does
 * @param reportTitle what it is called in the report, if otherwise
 * @param leftOut why it is left out of the report's list, if it is
 */
public record IdeaEntry(
        int number,
        int theme,
        String text,
        List<Integer> tags,
        boolean fromPaper,
        Boolean pinned,
        @Nullable String note,
        @Nullable Integer table,
        Boolean plenary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportTitle,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String leftOut,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReactionsEntry reactions) {
    public IdeaEntry {
        plenary = plenary == null || plenary;
        tags = orNone(tags);
        pinned = orNot(pinned);
    }

    static IdeaEntry of(Idea idea, References references) {
        return new IdeaEntry(
                references.number(idea),
                idea.theme().position() + 1,
                idea.text(),
                References.places(idea.tags()),
                idea.isFromPaper(),
                idea.isPinned(),
                idea.standing().note(),
                idea.table().map(table -> table.position() + 1).orElse(null),
                idea.isAt(Viewpoint.PLENARY),
                idea.reportTitle().orElse(null),
                idea.leftOut().map(HidingReason::code).orElse(null),
                idea.reactions().map(ReactionsEntry::of).orElse(null));
    }

    /** Without what was said and done about it. */
    IdeaEntry anew() {
        return new IdeaEntry(number, theme, text, tags, fromPaper, pinned, note, table, plenary, null, null, null);
    }
}
