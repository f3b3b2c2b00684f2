package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.innspill.workshop.Workshop;

/**
 * What a facilitator has said does not belong together: pairs of ideas, or an idea and a group. No suggestion brings such
 * a pair together again, whatever else is like them. It is remembered for as long as the server runs.
 */
@ApplicationScoped
public class TurnedDown {

    private static final int WORKSHOPS = 500;

    private record Pair(long lower, long higher) {
        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private final Map<Long, Set<Pair>> byWorkshop = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Set<Pair>> eldest) {
            return size() > WORKSHOPS;
        }
    };

    /** Each of these ids from each other. */
    public synchronized void keepApart(Workshop workshop, Collection<Long> ids) {
        Set<Pair> pairs = byWorkshop.computeIfAbsent(workshop.id(), id -> new HashSet<>());
        ids.forEach(one -> ids.stream().filter(other -> one < other).forEach(other -> pairs.add(Pair.of(one, other))));
    }

    synchronized boolean apart(Workshop workshop, long one, long other) {
        return byWorkshop.getOrDefault(workshop.id(), Set.of()).contains(Pair.of(one, other));
    }
}
