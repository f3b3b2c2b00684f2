package no.innspill.capability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.Secrets;
import no.innspill.workshop.Workshops;

/** Whom a workshop's own links and its organisers' keys let in, without reading the workshop. */
@ApplicationScoped
class ControlSecrets {

    private final Workshops workshops;

    ControlSecrets(Workshops workshops) {
        this.workshops = workshops;
    }

    /** Who shows that secret, if it is the control link's or an organiser's key. */
    Optional<Bearer> bearer(String code, String secret) {
        String hash = Secrets.hash(secret);
        boolean owners =
                workshops.count("code = ?1 and (access.controlHash = ?2 or access.nextControlHash = ?2)", code, hash)
                        > 0;
        return owners ? Optional.of(Bearer.OWNER) : organiser(code, hash);
    }

    private Optional<Bearer> organiser(String code, String hash) {
        return workshops
                .getEntityManager()
                .createQuery(
                        "select o.owner from Workshop w join w.access.organisers o where w.code = ?1 and o.keyHash ="
                                + " ?2",
                        Boolean.class)
                .setParameter(1, code)
                .setParameter(2, hash)
                .getResultStream()
                .findFirst()
                .map(owner -> owner ? Bearer.OWNER : Bearer.COLLEAGUE);
    }

    /** Whether the secret is that of a new control link that nobody has used yet. */
    boolean isOffered(String code, String secret) {
        return workshops.count("code = ?1 and access.nextControlHash = ?2", code, Secrets.hash(secret)) > 0;
    }
}
