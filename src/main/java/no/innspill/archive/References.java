package no.innspill.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.workshop.Tag;

/** What a file calls ideas and groups by: numbers from 1 on, of each kind its own. */
record References(Map<Long, Integer> ideas, Map<Long, Integer> groups) {

    static References of(List<Idea> ideas, List<Group> groups) {
        return new References(numbers(ideas), numbers(groups));
    }

    private static Map<Long, Integer> numbers(List<? extends Item> items) {
        Map<Long, Integer> numbers = new HashMap<>();
        items.forEach(item -> numbers.put(item.id(), numbers.size() + 1));
        return numbers;
    }

    boolean knows(Item item) {
        return map(item).containsKey(item.id());
    }

    int number(Item item) {
        return map(item).getOrDefault(item.id(), 0);
    }

    /** 0 for one that is not in the file. */
    long idea(Long id) {
        return ideas.getOrDefault(id, 0);
    }

    long group(Long id) {
        return groups.getOrDefault(id, 0);
    }

    ItemRef of(Item item) {
        return item instanceof Group ? new ItemRef(null, number(item)) : new ItemRef(number(item), null);
    }

    /** Tags, by their places in the plan. */
    static List<Integer> places(List<Tag> tags) {
        return tags.stream().map(tag -> tag.position() + 1).sorted().toList();
    }

    private Map<Long, Integer> map(Item item) {
        return item instanceof Group ? groups : ideas;
    }
}
