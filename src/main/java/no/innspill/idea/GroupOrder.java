package no.innspill.idea;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which the groups of a theme stand. */
final class GroupOrder {

    private GroupOrder() {}

    /** Moves one up (below zero) or down among them; past the ends nothing happens. */
    static void move(Group group, int by, List<Group> all) {
        List<Group> groups = new ArrayList<>(all);
        int from = groups.indexOf(group);
        int to = Math.max(0, Math.min(groups.size() - 1, from + by));
        Collections.rotate(groups.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        number(groups);
    }

    static void number(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).place(i);
        }
    }
}
