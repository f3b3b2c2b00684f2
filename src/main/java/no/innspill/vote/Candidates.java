package no.innspill.vote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.innspill.idea.Item;

/** What a poll is on: everything in its theme, or some ideas and the groups they are in. */
@Embeddable
class Candidates {

    private boolean narrowed;

    @ElementCollection
    @CollectionTable(name = "candidate", joinColumns = @JoinColumn(name = "budget_id"))
    @Column(name = "idea_id")
    private Set<Long> candidates = new HashSet<>();

    protected Candidates() {}

    static Candidates all() {
        return new Candidates();
    }

    void narrowTo(Collection<Long> ideas) {
        narrowed = true;
        candidates.clear();
        candidates.addAll(ideas);
    }

    void widen() {
        narrowed = false;
        candidates.clear();
    }

    boolean admits(Item item) {
        return !narrowed || item.members().stream().anyMatch(idea -> candidates.contains(idea.id()));
    }

    boolean areNarrowed() {
        return narrowed;
    }

    /** The ids of the ideas; empty for all. */
    Optional<Set<Long>> ids() {
        return narrowed ? Optional.of(candidates) : Optional.empty();
    }
}
