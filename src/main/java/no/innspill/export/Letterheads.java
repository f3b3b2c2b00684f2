package no.innspill.export;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.word.Letterhead;
import no.innspill.workshop.Workshop;

/** The letterheads of workshops, one each at most. */
@ApplicationScoped
class Letterheads implements PanacheRepository<KeptLetterhead> {

    Optional<KeptLetterhead> of(Workshop workshop) {
        return findByIdOptional(workshop.id());
    }

    void put(Workshop workshop, String name, Letterhead letterhead) {
        of(workshop)
                .ifPresentOrElse(
                        kept -> kept.become(name, letterhead),
                        () -> persist(new KeptLetterhead(workshop.id(), name, letterhead)));
    }

    void drop(Workshop workshop) {
        deleteById(workshop.id());
    }
}
