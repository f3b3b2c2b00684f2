package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.innspill.language.LocalizedText;

/** By when a measure may be done. A measure keeps what was chosen, not which entry it was. */
@Entity
public class Horizon extends Choice {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    protected Horizon() {}

    Horizon(Workshop workshop, LocalizedText label) {
        super(label);
        this.workshop = workshop;
    }
}
