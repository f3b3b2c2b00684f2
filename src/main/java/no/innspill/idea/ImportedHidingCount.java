package no.innspill.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.innspill.workshop.Workshop;

/** How many ideas had been hidden for a reason in the workshop that this one was brought in from; they did not come along. */
@Entity
@Table(name = "earlier_removal")
class ImportedHidingCount {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @Enumerated(EnumType.STRING)
    private HidingReason removal = HidingReason.UNSAID;

    private long ideas;

    protected ImportedHidingCount() {}

    ImportedHidingCount(Workshop workshop, HidingReason removal, long ideas) {
        this.workshop = workshop;
        this.removal = removal;
        this.ideas = ideas;
    }

    HidingReason removal() {
        return removal;
    }

    long ideas() {
        return ideas;
    }
}
