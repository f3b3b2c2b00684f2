package no.innspill.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.innspill.suggestion.RejectedSuggestions.Pair;
import no.innspill.workshop.Workshop;

/** Two that do not belong together, each an idea or a group by its id. */
@Entity
@Table(name = "parting")
class RejectedSuggestion {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private long lowerId;

    private long higherId;

    protected RejectedSuggestion() {}

    RejectedSuggestion(Workshop workshop, Pair pair) {
        this.workshop = workshop;
        this.lowerId = pair.lower();
        this.higherId = pair.higher();
    }

    Pair pair() {
        return new Pair(lowerId, higherId);
    }
}
