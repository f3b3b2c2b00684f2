package no.innspill.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.access.Secrets;
import no.innspill.transaction.Memory;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/** What a token alone says, without reading whom it belongs to: whether it lets in, who that is, and from where they see. */
@ApplicationScoped
public class KnownParticipants {

    private final EntityManager entities;
    private final Memory memory;

    KnownParticipants(EntityManager entities, Memory memory) {
        this.entities = entities;
        this.memory = memory;
    }

    public boolean admits(String code, @Nullable String token) {
        return known(code, token).isPresent();
    }

    /** The codes of those workshops in which somebody joined with one of these tokens. */
    public Set<String> knownAmong(Map<String, String> tokens) {
        if (tokens.isEmpty()) {
            return Set.of();
        }
        Map<String, String> hashes = new HashMap<>();
        tokens.forEach((code, token) -> hashes.put(code, Secrets.hash(token)));
        return entities.createQuery(
                        "select p.workshop.code, p.tokenHash from Participant p"
                                + " where p.workshop.code in :codes and p.tokenHash in :hashes",
                        Object[].class)
                .setParameter("codes", hashes.keySet())
                .setParameter("hashes", hashes.values())
                .getResultStream()
                .filter(row -> row[1].equals(hashes.get((String) row[0])))
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    /** The id of whoever has joined with that token, or 0. */
    public long idOf(String code, @Nullable String token) {
        return known(code, token).map(Known::id).orElse(0L);
    }

    /** From where somebody sees the workshop; the plenary if nobody has joined with that token. */
    public Viewpoint viewpoint(String code, @Nullable String token) {
        return known(code, token)
                .flatMap(someone -> Optional.ofNullable(someone.table()))
                .map(Viewpoint::at)
                .orElse(Viewpoint.PLENARY);
    }

    /** Somebody who has joined, and the id of the table at which they sit, if they sit at one. */
    private record Known(long id, @Nullable Long table) {}

    private record WhoIs(String code, String token) {}

    /** Whoever is let in is asked after several times over: who, and from where they see. */
    private Optional<Known> known(String code, @Nullable String token) {
        return token == null
                ? Optional.empty()
                : memory.once(new WhoIs(code, token), () -> entities.createQuery(
                                "select p.id, p.table.id from Participant p"
                                        + " where p.workshop.code = :code and p.tokenHash = :hash",
                                Known.class)
                        .setParameter("code", code)
                        .setParameter("hash", Secrets.hash(token))
                        .getResultStream()
                        .findFirst());
    }
}
