package no.innspill.desk;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Nobody else has the database. */
@ApplicationScoped
@DefaultBean
class Alone implements Neighbours {

    private final Event<Committed> announcements;

    Alone(Event<Committed> announcements) {
        this.announcements = announcements;
    }

    @Override
    public boolean mayWrite() {
        return false;
    }

    @Override
    public void tell(Committed committed) {}

    @Override
    public void tellDeleted(String code) {}

    @Override
    public void announce(Committed committed) {
        announcements.fire(committed);
    }
}
