package no.innspill.capability;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.Secrets;
import no.innspill.workshop.Workshop;

/** The tokens by which programs are let in to workshops. */
@ApplicationScoped
public class ProgramTokens implements PanacheRepository<ProgramToken> {

    /** As many as a workshop may have at a time. */
    public static final int MOST = 20;

    Optional<Bearer> bearer(Workshop workshop, String token) {
        return find("workshop = ?1 and secretHash = ?2", workshop, Secrets.hash(token))
                .firstResultOptional()
                .map(ProgramToken::bearer);
    }

    Optional<Bearer> bearer(String code, String token) {
        return find("workshop.code = ?1 and secretHash = ?2", code, Secrets.hash(token))
                .firstResultOptional()
                .map(ProgramToken::bearer);
    }

    /** In the order in which they were made. */
    public List<ProgramToken> of(Workshop workshop) {
        return list("workshop = ?1 order by id", workshop);
    }

    public Optional<ProgramToken> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** No program has anything any more. */
    void revokeAll(Workshop workshop) {
        delete("workshop", workshop);
    }
}
