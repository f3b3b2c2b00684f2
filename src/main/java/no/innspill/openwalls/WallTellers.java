package no.innspill.openwalls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.Power;
import no.innspill.capability.NamedLinks;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.web.Tokens;
import no.innspill.workshop.Workshops;

/**
 * Of whom it is believed what a wall shows: whoever has the projector's link or leads. Others who may look at a wall do not
 * say what the facilitator's picture of it is.
 */
@ApplicationScoped
public class WallTellers {

    private final Workshops workshops;
    private final NamedLinks links;

    WallTellers(Workshops workshops, NamedLinks links) {
        this.workshops = workshops;
        this.links = links;
    }

    /** Why a browser with these cookies is none of them, or nothing. Reads the database. */
    public Optional<Refusal> refusal(String code, Tokens tokens) {
        String token = tokens.projector();
        if (token != null && workshops.isProjectedBy(code, token)) {
            return Optional.empty();
        }
        return links.bearer(code, tokens.control())
                .map(WallTellers::refusal)
                .orElse(Optional.of(AccessRefusal.NOT_PROJECTOR));
    }

    private static Optional<Refusal> refusal(Bearer bearer) {
        return bearer.may(Power.LEAD) ? Optional.empty() : Optional.of(AccessRefusal.BEYOND_THIS_LINK);
    }
}
