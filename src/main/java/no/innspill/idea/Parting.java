package no.innspill.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import no.innspill.idea.TurnedDown.Pair;
import no.innspill.workshop.Workshop;

/** Two that do not belong together, each an idea or a group by its id. */
@Entity
class Parting {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private long lowerId;

    private long higherId;

    protected Parting() {}

    Parting(Workshop workshop, Pair pair) {
        this.workshop = workshop;
        this.lowerId = pair.lower();
        this.higherId = pair.higher();
    }

    Pair pair() {
        return new Pair(lowerId, higherId);
    }
}
