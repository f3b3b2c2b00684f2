package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.innspill.language.LocalizedText;

/** Who may be made responsible for a measure. A measure keeps what was chosen, not which entry it was. */
@Entity
public class Responsible extends Choice {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    protected Responsible() {}

    Responsible(Workshop workshop, LocalizedText label) {
        super(label);
        this.workshop = workshop;
    }
}
