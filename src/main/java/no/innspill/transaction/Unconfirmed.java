package no.innspill.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.store.Store;

/** A disk that does not confirm what was committed is told of with the rest of the store's troubles. */
@ApplicationScoped
class Unconfirmed {

    private final Store store;

    Unconfirmed(Store store) {
        this.store = store;
    }

    void changed(@Observes StorageTrouble.Changed trouble) {
        if (trouble.began() && trouble.kind() == StorageTrouble.Kind.SYNC) {
            store.unconfirmed();
        }
    }
}
