package no.innspill.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.innspill.access.Bearer;
import no.innspill.access.LinkKind;
import no.innspill.access.Power;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Change;
import no.innspill.desk.Hands;
import no.innspill.desk.Outcome;
import no.innspill.result.Result;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Decides whether whoever shows the secret of a link to the control view may do what they ask for: here and nowhere else. */
@ApplicationScoped
public class Powers {

    private final NamedLinks links;
    private final Hands hands;
    private final Event<Facilitated> announcements;

    Powers(NamedLinks links, Hands hands, Event<Facilitated> announcements) {
        this.links = links;
        this.hands = hands;
        this.announcements = announcements;
    }

    /** Who it is, if their link is good for that; else why not. */
    public Result<Bearer> admit(Workshop workshop, @Nullable String secret, Power power) {
        return judge(links.bearer(workshop, secret), power);
    }

    /** The same where no more of the workshop is wanted. Reads the database. */
    public Result<Bearer> admit(String code, @Nullable String secret, Power power) {
        return judge(links.bearer(code, secret), power);
    }

    private static Result<Bearer> judge(Optional<Bearer> bearer, Power power) {
        return Result.of(bearer, AccessRefusal.NOT_FACILITATOR)
                .flatMap(known -> known.may(power) ? Result.ok(known) : Result.refused(beyond(known)));
    }

    private static AccessRefusal beyond(Bearer bearer) {
        return bearer.kind() == LinkKind.COLLEAGUE ? AccessRefusal.ONLY_ITS_OWNER : AccessRefusal.BEYOND_THIS_LINK;
    }

    /** Applies a command for whoever may give it, and says that it was done. */
    public Outcome apply(Workshop workshop, ControlAsked asked, Function<Workshop, Outcome> change) {
        return Outcome.of(
                admit(workshop, asked.secret(), asked.power()),
                bearer -> hands.by(asked.hand(), bearer, () -> {
                    boolean first = isFirst(workshop, asked.secret());
                    Outcome outcome = change.apply(workshop);
                    return outcome instanceof Outcome.Accepted accepted
                            ? done(workshop, asked, bearer, first, accepted)
                            : outcome;
                }));
    }

    private Outcome done(
            Workshop workshop, ControlAsked asked, Bearer bearer, boolean first, Outcome.Accepted accepted) {
        if (!isDeed(accepted.changes())) {
            return first ? settle(workshop, asked.secret(), accepted) : accepted;
        }
        asked.endpoint()
                .ifPresent(endpoint -> announcements.fire(new Facilitated(
                        workshop, endpoint, asked.about(), linkIn(endpoint, accepted.answer()), bearer)));
        Outcome.Accepted told = accepted.and(Change.DEED);
        return first ? settle(workshop, asked.secret(), told) : told;
    }

    /** Ends every other link if this is the secret of a new one that has not been used before. */
    Outcome settle(Workshop workshop, String secret) {
        return isFirst(workshop, secret) ? takeOver(workshop, secret) : Outcome.accepted();
    }

    private static String linkIn(Endpoint endpoint, Map<String, Object> answer) {
        return endpoint.name().matches("(LINK|TOKEN)_.*") ? String.valueOf(answer.getOrDefault("name", "")) : "";
    }

    /** Turning the wall's pages is none, and neither is what was so already. */
    private static boolean isDeed(Set<Change> changes) {
        return !changes.isEmpty() && !changes.equals(Set.of(Change.PAGE));
    }

    private static boolean isFirst(Workshop workshop, @Nullable String secret) {
        return secret != null && workshop.access().isOffered(secret);
    }

    private Outcome settle(Workshop workshop, @Nullable String secret, Outcome.Accepted accepted) {
        if (secret == null) {
            return accepted;
        }
        takeOver(workshop, secret);
        return accepted.and(Change.ACCESS);
    }

    /** When a new control link is used for the first time, whoever got in by another one is out. */
    private Outcome takeOver(Workshop workshop, String secret) {
        workshop.access().settleControlBy(secret);
        links.revokeAll(workshop);
        return Outcome.accepted(Change.ACCESS);
    }
}
