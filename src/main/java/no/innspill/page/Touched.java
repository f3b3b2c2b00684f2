package no.innspill.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;

/**
 * What changes to ideas mean for the cards everybody sees.
 *
 * @param shown items to be drawn as they are now; for an idea in a group, the group
 * @param gone the elements of what is not to be seen (any longer)
 */
public record Touched(List<Item> shown, Set<String> gone) {

    /**
     * @param ids of ideas that have changed
     * @param ideas those of them that exist
     * @param seen what is seen of those that are not hidden
     */
    public static Touched by(List<Long> ids, List<Idea> ideas, Predicate<Item> seen) {
        Set<String> gone = new LinkedHashSet<>();
        ids.forEach(id -> gone.add("idea-" + id));
        Map<Long, Item> shown = new LinkedHashMap<>();
        for (Idea idea : ideas) {
            Item item = idea.item();
            boolean shows = !item.isHidden() && seen.test(item);
            if (shows) {
                shown.put(item.id(), item);
            }
            // An idea in a group comes and goes with the group's card.
            if (item instanceof Group ? shows : shown.containsKey(idea.id())) {
                gone.remove("idea-" + idea.id());
            }
            if (item instanceof Group && !shows) {
                gone.add("group-" + item.id());
            }
        }
        return new Touched(new ArrayList<>(shown.values()), gone);
    }
}
