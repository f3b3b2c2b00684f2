package no.innspill.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Workshop;

/** What is kept to be taken back. Of kinds that only a newer version knows there may be some: here they are passed over. */
@ApplicationScoped
class UndoEntries implements PanacheRepository<UndoEntry> {

    private static final int KEPT = 40;

    private static final List<UndoKind> KNOWN = List.of(UndoKind.values());

    /** Newest first. */
    List<UndoEntry> in(Workshop workshop) {
        return list("workshop = ?1 and what in ?2 order by id desc", workshop, KNOWN);
    }

    Optional<UndoEntry> in(Workshop workshop, long id) {
        return find("workshop = ?1 and what in ?2 and id = ?3", workshop, KNOWN, id)
                .firstResultOptional();
    }

    void add(UndoEntry entry) {
        persist(entry);
        List<Long> old = getEntityManager()
                .createQuery("select d.id from UndoEntry d where d.workshop = :workshop order by d.id desc", Long.class)
                .setParameter("workshop", entry.workshop())
                .setFirstResult(KEPT)
                .getResultList();
        if (!old.isEmpty()) {
            delete("id in ?1", old);
        }
    }

    void remove(UndoEntry entry) {
        delete(entry);
    }

    /** What is kept of a participant's words goes along with them, whichever version has kept it. */
    void leave(@Observes ParticipantLeaving leaving) {
        Participant author = leaving.participant();
        List<Long> theirs = getEntityManager()
                .createQuery(
                        "select d.id, d.kept from UndoEntry d"
                                + " where d.workshop = (select p.workshop from Participant p where p = :author)",
                        Object[].class)
                .setParameter("author", author)
                .getResultStream()
                .filter(deed -> Objects.equals(((KeptUndo) deed[1]).author(), author.id()))
                .map(deed -> (Long) deed[0])
                .toList();
        if (!theirs.isEmpty()) {
            delete("id in ?1", theirs);
        }
    }

    /** What was done to an idea that is gone cannot be taken back, and is nobody's business any more. */
    void follow(@Observes IdeaWithdrawn withdrawn) {
        delete("aboutId", withdrawn.idea().id());
    }
}
