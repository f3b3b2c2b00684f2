package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import no.innspill.access.Power;
import no.innspill.language.Language;
import no.innspill.permission.AccessRefusal;
import no.innspill.permission.Powers;
import no.innspill.result.Result;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SigningOut;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The way into the control view by a secret link, and out of it. */
@ApplicationScoped
class ControlEntrance {

    private final Workshops workshops;
    private final Transactions transactions;
    private final Powers powers;
    private final Caller caller;
    private final Responses replies;
    private final SigningOut signingOut;

    ControlEntrance(
            Workshops workshops,
            Transactions transactions,
            Powers powers,
            Caller caller,
            Responses replies,
            SigningOut signingOut) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.powers = powers;
        this.caller = caller;
        this.replies = replies;
        this.signingOut = signingOut;
    }

    /** The secret leaves the address at once: it goes into a cookie, and the page is opened without it. */
    Response exchange(String code, String secret) {
        Result<Language> chosen = transactions.read(() -> workshops
                .byCode(code)
                .map(known -> exchange(known, secret))
                .orElseGet(() -> Result.refused(AccessRefusal.NOT_FACILITATOR)));
        if (chosen instanceof Result.Refused<Language> refused) {
            return replies.refuse(refused.refusal());
        }
        Language language = chosen.orElseThrow();
        return Responses.goTo("/w/" + code + "/control")
                .cookie(caller.cookies().remember(code, Role.CONTROL, secret, language))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** A browser that has the owner's link does not lose it by looking at one that is good for less. */
    private Result<Language> exchange(Workshop workshop, String secret) {
        return powers.admit(workshop, secret, Power.WATCH)
                .flatMap(bearer -> !bearer.may(Power.LEAD) && isOwners(workshop)
                        ? Result.refused(ControlRefusal.OWNER_HERE)
                        : Result.ok(caller.language(workshop, Role.CONTROL)));
    }

    private boolean isOwners(Workshop workshop) {
        String held = caller.tokens(workshop.code()).control();
        return held != null && workshop.access().isControlledBy(held);
    }

    Response leave(String code) {
        return (caller.wantsJson() ? Response.ok(Map.of(), MediaType.APPLICATION_JSON_TYPE) : Responses.goTo("/"))
                .cookie(signingOut.of(code))
                .build();
    }
}
