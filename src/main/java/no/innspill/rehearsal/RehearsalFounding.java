package no.innspill.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innspill.participation.Slips;
import no.innspill.template.WorkshopFactory;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Makes the workshop of a rehearsal: a new one, that is one from its beginning. */
@ApplicationScoped
class RehearsalFounding {

    private final Workshops workshops;
    private final Slips slips;
    private final Clock clock;

    RehearsalFounding(Workshops workshops, Slips slips, Clock clock) {
        this.workshops = workshops;
        this.slips = slips;
        this.clock = clock;
    }

    /** @param address where the room joins, if that is known */
    Workshop found(RehearsalPlan plan, String secret, Optional<String> address) {
        Workshop workshop = WorkshopFactory.build(
                plan.template(), plan.title(), plan.language(), plan.minutes(), secret, clock.instant());
        workshop.rehearse();
        address.ifPresent(workshop.settings()::reachAt);
        workshops.persist(workshop);
        workshop.begin();
        if (workshop.settings().wantsSlips()) {
            slips.make(workshop, secret, plan.people());
        }
        return workshop;
    }

    /** The ballot slips of its people; none where votes take none. */
    List<String> slips(RehearsalPlan plan, String secret) {
        return plan.template().ballotSlips() ? Slips.codes(secret, plan.people()) : List.of();
    }
}
