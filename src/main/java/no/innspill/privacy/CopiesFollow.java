package no.innspill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.store.RollingCopies;

/** A workshop that is deleted goes from the copies of the database too. */
@ApplicationScoped
class CopiesFollow {

    private final RollingCopies copies;

    CopiesFollow(RollingCopies copies) {
        this.copies = copies;
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        copies.renew();
    }
}
