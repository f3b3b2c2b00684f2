package no.innspill.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.capability.LinksRevoked;
import no.innspill.workshop.Workshop;

/** The programs elsewhere that are told of workshops. */
@ApplicationScoped
class Webhooks implements PanacheRepository<Webhook> {

    /** As many as a workshop may have at a time. */
    static final int MOST = 5;

    /** In the order in which they were made. */
    List<Webhook> of(Workshop workshop) {
        return list("workshop = ?1 order by id", workshop);
    }

    Optional<Webhook> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** Whoever made them did so with a control link that leads no longer. */
    void end(@Observes LinksRevoked revoked) {
        delete("workshop", revoked.workshop());
    }

    /** Those that have something to be told now and that nobody else has taken, who was asked the longest ago first. */
    List<Long> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select h.id from Webhook h join h.workshop w where h.delivery.switchedOff = false and"
                                + " (h.takenUntil is null or h.takenUntil < :now) and ((h.delivery.messageId is not null"
                                + " and (h.delivery.nextTry is null or h.delivery.nextTry <= :now)) or"
                                + " (h.delivery.messageId is null and w.revisions.all > h.told))"
                                + " order by h.delivery.lastAt asc nulls first, h.id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Takes it for this node alone; nothing where another one was faster, or it is gone. */
    Optional<Webhook> take(long id, Instant now) {
        return update(
                                "takenUntil = ?1 where id = ?2 and (takenUntil is null or takenUntil < ?3)",
                                now.plus(Webhook.TAKEN),
                                id,
                                now)
                        == 1
                ? findByIdOptional(id)
                : Optional.empty();
    }
}
