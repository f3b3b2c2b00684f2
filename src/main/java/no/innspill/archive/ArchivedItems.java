package no.innspill.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the ideas and groups of an archive are, by the numbers they have there. */
final class ArchivedItems {

    private final Archive archive;
    private final Map<Integer, Integer> groupOf = new HashMap<>();

    ArchivedItems(Archive archive) {
        this.archive = archive;
        archive.groups().forEach(group -> group.ideas().forEach(idea -> groupOf.put(idea, group.number())));
    }

    /** The theme it is under, or 0 if there is no such thing; for an idea in a group that is the group's. */
    int theme(ItemRef reference) {
        ItemRef item = item(reference);
        Integer idea = item.idea();
        Integer group = item.group();
        if (idea == null && group != null && isOneOf(group, archive.groups())) {
            return archive.groups().get(group - 1).theme();
        }
        return group == null && idea != null && isOneOf(idea, archive.ideas())
                ? archive.ideas().get(idea - 1).theme()
                : 0;
    }

    private static boolean isOneOf(int number, List<?> entries) {
        return number >= 1 && number <= entries.size();
    }

    /** What it counts for: the group that the idea is in, if it is in one. */
    ItemRef item(ItemRef reference) {
        Integer group = reference.idea() == null || reference.group() != null ? null : groupOf.get(reference.idea());
        return group == null ? reference : new ItemRef(null, group);
    }
}
