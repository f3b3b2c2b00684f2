package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;
import static no.innspill.archive.Omitted.orNot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.innspill.idea.Group;
import org.jspecify.annotations.Nullable;

/** @param ideas the numbers of its ideas, in their order */
public record GroupEntry(
        int number,
        int theme,
        String heading,
        List<Integer> ideas,
        Boolean pinned,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportTitle) {
    public GroupEntry {
        ideas = orNone(ideas);
        pinned = orNot(pinned);
    }

    static GroupEntry of(Group group, References references) {
        return new GroupEntry(
                references.number(group),
                group.theme().position() + 1,
                group.text(),
                group.visibleIdeas().stream().map(references::number).toList(),
                group.isPinned(),
                group.reportTitle().orElse(null));
    }

    GroupEntry anew() {
        return new GroupEntry(number, theme, heading, ideas, pinned, null);
    }
}
