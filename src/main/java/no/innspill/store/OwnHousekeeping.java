package no.innspill.store;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** There is one node, and it does everything. */
@ApplicationScoped
@DefaultBean
class OwnHousekeeping implements Housekeeping {

    @Override
    public boolean isOurs() {
        return true;
    }
}
