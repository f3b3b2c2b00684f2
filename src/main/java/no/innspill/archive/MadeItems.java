package no.innspill.archive;

import java.util.List;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import org.jspecify.annotations.Nullable;

/** Ideas and groups made from a file, by the numbers they have there. */
record MadeItems(List<Idea> ideas, List<Group> groups) {

    Item item(@Nullable Integer idea, @Nullable Integer group) {
        if (idea != null) {
            return ideas.get(idea - 1);
        }
        return groups.get((group == null ? 0 : group) - 1);
    }
}
