package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.innspill.language.LocalizedText;

/** Whom a participant may say that they speak for: voluntary and coarse. */
@Entity
public class Affiliation extends Choice {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    protected Affiliation() {}

    Affiliation(Workshop workshop, LocalizedText label) {
        super(label);
        this.workshop = workshop;
    }
}
