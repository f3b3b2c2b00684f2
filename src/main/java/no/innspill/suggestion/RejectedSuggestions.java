package no.innspill.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.workshop.Workshop;

/**
 * What a facilitator has said does not belong together: pairs of ideas, or an idea and a group. No suggestion brings such
 * a pair together again, whatever else is like them.
 */
@ApplicationScoped
public class RejectedSuggestions implements PanacheRepository<RejectedSuggestion> {

    /** Two ids, the lower one first. */
    public record Pair(long lower, long higher) {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Keeps each of these ids from each other, and says which pairs are new in that. */
    public List<Pair> keepApart(Workshop workshop, Collection<Long> ids) {
        Set<Pair> known = in(workshop);
        List<Pair> pairs = ids.stream()
                .flatMap(one -> ids.stream().filter(other -> one < other).map(other -> Pair.of(one, other)))
                .distinct()
                .filter(pair -> !known.contains(pair))
                .toList();
        pairs.forEach(pair -> persist(new RejectedSuggestion(workshop, pair)));
        return pairs;
    }

    /** Lets these be suggested together again. */
    public void forget(Workshop workshop, Collection<Pair> pairs) {
        list("workshop", workshop).stream()
                .filter(parting -> pairs.contains(parting.pair()))
                .forEach(this::delete);
    }

    public Set<Pair> in(Workshop workshop) {
        return list("workshop", workshop).stream().map(RejectedSuggestion::pair).collect(Collectors.toSet());
    }

    void follow(@Observes IdeaWithdrawn withdrawn) {
        forget(withdrawn.idea().id());
    }

    void follow(@Observes IdeasRegrouped regrouped) {
        regrouped.dissolved().forEach(group -> forget(group.id()));
    }

    private void forget(long id) {
        delete("lowerId = ?1 or higherId = ?1", id);
    }
}
