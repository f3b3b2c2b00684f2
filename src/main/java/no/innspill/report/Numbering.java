package no.innspill.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.idea.Idea;

/** Numbers ideas from 1 on in the order in which they were posted: what a report calls them by, in every format. */
record Numbering(Map<Long, Integer> byId) {

    static Numbering of(List<Idea> ideas) {
        Map<Long, Integer> numbers = new HashMap<>();
        ideas.forEach(idea -> numbers.put(idea.id(), numbers.size() + 1));
        return new Numbering(numbers);
    }

    int of(Idea idea) {
        return byId.getOrDefault(idea.id(), 0);
    }

    boolean knows(Idea idea) {
        return byId.containsKey(idea.id());
    }

    int count() {
        return byId.size();
    }
}
