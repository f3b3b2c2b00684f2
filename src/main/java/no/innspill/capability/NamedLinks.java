package no.innspill.capability;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.access.Bearer;
import no.innspill.access.LinkKind;
import no.innspill.access.NewLinkShown;
import no.innspill.access.Secrets;
import no.innspill.access.Sightings;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The links of workshops that are good for less than the owner's, and who holds which. */
@ApplicationScoped
public class NamedLinks implements PanacheRepository<NamedLink> {

    /** As many as a workshop may have at a time. */
    public static final int MOST = 20;

    private final ControlSecrets control;
    private final ProgramTokens tokens;
    private final Sightings sightings;
    private final Event<NewLinkShown> newLinks;
    private final Event<LinksRevoked> revoked;

    NamedLinks(
            ControlSecrets control,
            ProgramTokens tokens,
            Sightings sightings,
            Event<NewLinkShown> newLinks,
            Event<LinksRevoked> revoked) {
        this.control = control;
        this.tokens = tokens;
        this.sightings = sightings;
        this.newLinks = newLinks;
        this.revoked = revoked;
    }

    /** Who shows that secret, if it opens anything in the workshop. */
    public Optional<Bearer> bearer(Workshop workshop, @Nullable String secret) {
        if (secret == null) {
            return Optional.empty();
        }
        if (ProgramToken.isOne(secret)) {
            return tokens.bearer(workshop, secret);
        }
        shown(workshop.access().isOffered(secret), workshop.code(), secret);
        return workshop.access().bearer(secret).or(() -> find(
                        "workshop = ?1 and secretHash = ?2", workshop, Secrets.hash(secret))
                .firstResultOptional()
                .map(this::seen));
    }

    /** The same where no more of the workshop is wanted. */
    public Optional<Bearer> bearer(String code, @Nullable String secret) {
        if (secret == null) {
            return Optional.empty();
        }
        if (ProgramToken.isOne(secret)) {
            return tokens.bearer(code, secret);
        }
        shown(control.isOffered(code, secret), code, secret);
        return control.bearer(code, secret)
                .or(() -> find("workshop.code = ?1 and secretHash = ?2", code, Secrets.hash(secret))
                        .firstResultOptional()
                        .map(this::seen));
    }

    /** Whether it is the control link's secret, where nobody asks for more: a new one is shown here too. */
    public boolean isControlledBy(Workshop workshop, String secret) {
        shown(workshop.access().isOffered(secret), workshop.code(), secret);
        return workshop.access().isControlledBy(secret);
    }

    /** Of the workshops' codes those for which the secret opens a named link; one query, however many there are. */
    public Set<String> openedAmong(Map<String, String> secrets) {
        return secrets.isEmpty()
                ? Set.of()
                : find(
                                "workshop.code in ?1 and secretHash in ?2",
                                secrets.keySet(),
                                secrets.values().stream().map(Secrets::hash).toList())
                        .stream()
                        .filter(link -> link.isOpenedBy(
                                secrets.getOrDefault(link.workshop().code(), "")))
                        .map(link -> link.workshop().code())
                        .collect(Collectors.toSet());
    }

    public NamedLink add(Workshop workshop, String name, LinkKind kind, String secret, Instant now) {
        NamedLink link = new NamedLink(workshop, name, kind, secret, now);
        persist(link);
        return link;
    }

    /** In the order in which they were made. */
    public List<NamedLink> of(Workshop workshop) {
        return list("workshop = ?1 order by id", workshop);
    }

    public Optional<NamedLink> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** Whoever has one of them is out, and so is every program and whatever else was made with the old control link. */
    public void revokeAll(Workshop workshop) {
        delete("workshop", workshop);
        tokens.revokeAll(workshop);
        revoked.fire(new LinksRevoked(workshop));
    }

    private void shown(boolean offered, String code, String secret) {
        if (offered) {
            newLinks.fire(new NewLinkShown(code, secret));
        }
    }

    private Bearer seen(NamedLink link) {
        sightings.note(link.id());
        return link.bearer();
    }

    /** Whoever has those links was here just now. */
    public int see(Set<Long> ids, Instant now) {
        return update("seenAt = ?1 where id in ?2 and (seenAt is null or seenAt < ?1)", now, ids);
    }
}
