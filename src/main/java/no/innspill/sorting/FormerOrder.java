package no.innspill.sorting;

import java.util.Comparator;
import java.util.List;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;

/**
 * In which order ideas stood in a group. Those that came later stand after them.
 *
 * @param ideas their ids
 */
record FormerOrder(long group, List<Long> ideas) implements Comparator<Idea> {

    static FormerOrder of(Group group) {
        return new FormerOrder(group.id(), group.ideas().stream().map(Idea::id).toList());
    }

    @Override
    public int compare(Idea one, Idea other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(Idea idea) {
        int place = ideas.indexOf(idea.id());
        return place < 0 ? ideas.size() : place;
    }
}
