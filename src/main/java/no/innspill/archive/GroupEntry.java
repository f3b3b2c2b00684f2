package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;
import static no.innspill.archive.Omitted.orNot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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

    GroupEntry anew() {
        return new GroupEntry(number, theme, heading, ideas, pinned, null);
    }
}
