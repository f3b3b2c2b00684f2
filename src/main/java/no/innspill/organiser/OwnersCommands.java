package no.innspill.organiser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.permission.AccessRefusal;
import no.innspill.signin.SignIn;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses.Then;
import no.innspill.web.SignedIn;
import no.innspill.workshop.Workshop;

/** Commands of those who have signed in and own a workshop, or come by its newest control link where that makes it theirs. */
@RequestScoped
class OwnersCommands {

    private final FacilitatorCommands controls;
    private final NamedLinks links;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Clock clock;

    OwnersCommands(FacilitatorCommands controls, NamedLinks links, SignedIn signedIn, Caller caller, Clock clock) {
        this.controls = controls;
        this.links = links;
        this.signedIn = signedIn;
        this.caller = caller;
        this.clock = clock;
    }

    /** A command of whoever owns the workshop; one that nobody has among theirs is the caller's then. */
    CompletionStage<Response> submit(String code, Form form, int status, BiFunction<Workshop, String, Outcome> change) {
        String secret = caller.tokens(code).control();
        return signedIn(code, form, status, (workshop, person) -> {
            if (workshop.access().organisers().isEmpty()) {
                if (!workshop.access().isNewestControl(secret)) {
                    return Outcome.refused(AccessRefusal.NOT_THE_NEWEST_LINK);
                }
                workshop.access().claimBy(person, clock.instant());
            }
            return workshop.access().isOwnedBy(person)
                    ? change.apply(workshop, person)
                    : Outcome.refused(AccessRefusal.ONLY_ITS_OWNER);
        });
    }

    /**
     * Puts out all who have the workshop among theirs because of an earlier control link, for who comes by the newest: it is
     * theirs then. What the others have made to come in by ends too.
     */
    CompletionStage<Response> putOut(String code, Form form) {
        String secret = caller.tokens(code).control();
        return signedIn(code, form, 200, (workshop, person) -> {
            if (!workshop.access().isNewestControl(secret)) {
                return Outcome.refused(AccessRefusal.NOT_THE_NEWEST_LINK);
            }
            if (!workshop.access().isClaimedByEarlierLink()) {
                return Outcome.refused(AccessRefusal.ONLY_ITS_OWNER);
            }
            workshop.access().claimBy(person, clock.instant());
            links.revokeAll(workshop);
            return Outcome.accepted(Change.ACCESS);
        });
    }

    private CompletionStage<Response> signedIn(
            String code, Form form, int status, BiFunction<Workshop, String, Outcome> change) {
        boolean offered = signedIn.isOffered();
        Optional<String> person = signedIn.asWhom().map(SignIn::person);
        Then then = Then.backTo("/w/" + code + "/control/colleagues").withStatus(status);
        return controls.submit(code, form, then, workshop -> person.map(known -> change.apply(workshop, known))
                .orElseGet(() -> Outcome.refused(offered ? AccessRefusal.SIGN_IN_FIRST : RequestRefusal.NO_SUCH_PAGE)));
    }
}
