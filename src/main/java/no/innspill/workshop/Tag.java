package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import no.innspill.language.LocalizedText;

/** A cross-cutting issue that an idea may carry, several at once. */
@Entity
public class Tag extends Choice {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    protected Tag() {}

    Tag(Workshop workshop, LocalizedText label) {
        super(label);
        this.workshop = workshop;
    }
}
