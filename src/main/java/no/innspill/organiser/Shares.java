package no.innspill.organiser;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.capability.LinksRevoked;
import no.innspill.desk.Outcome;
import no.innspill.workshop.Workshop;

/** The links for colleagues that are under way. */
@ApplicationScoped
class Shares implements PanacheRepository<Share> {

    static final Duration LASTS = Duration.ofDays(7);

    /** Colleagues and links to become one, of a workshop. */
    static final int MOST = 20;

    private final Clock clock;

    Shares(Clock clock) {
        this.clock = clock;
    }

    List<Share> of(Workshop workshop) {
        return list("workshop = ?1 and expiresAt > ?2 order by id", workshop, clock.instant());
    }

    Optional<Share> byCode(String code) {
        return find("code = ?1 and expiresAt > ?2", code, clock.instant()).firstResultOptional();
    }

    /** @param code what the link has for a secret */
    Outcome make(Workshop workshop, String code) {
        Instant now = clock.instant();
        delete("workshop = ?1 and expiresAt <= ?2", workshop, now);
        if (count("workshop", workshop) + workshop.access().organisers().size() >= MOST) {
            return Outcome.refused(OrganiserRefusal.TOO_MANY_COLLEAGUES, MOST);
        }
        persist(new Share(workshop, code, now.plus(LASTS)));
        return Outcome.accepted();
    }

    /** It is among this person's workshops too from now on, and the link of no use to anybody else. */
    Outcome accept(Workshop workshop, String code, String person) {
        Optional<Share> share = byCode(code).filter(found -> found.workshop().id() == workshop.id());
        if (share.isEmpty()) {
            return Outcome.refused(OrganiserRefusal.NO_SUCH_SHARE);
        }
        if (!workshop.access().isOrganisedBy(person)) {
            delete(share.get());
            workshop.access().organiseBy(person, clock.instant());
        }
        return Outcome.accepted();
    }

    /** Whoever made them did so with a control link that leads no longer. */
    void end(@Observes LinksRevoked revoked) {
        delete("workshop", revoked.workshop());
    }

    void takeBack(Workshop workshop, long id) {
        delete("workshop = ?1 and id = ?2", workshop, id);
    }
}
