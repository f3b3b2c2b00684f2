package no.innspill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Hands;
import no.innspill.desk.Outcome;
import no.innspill.desk.Transactions;
import no.innspill.pace.Pace;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** Lets the facilitator in: hands their commands in at the desk and shows their pages, after a look at the control cookie. */
@RequestScoped
public class FacilitatorCommands {

    private final Desk desk;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;
    private final Hands hands;

    FacilitatorCommands(
            Desk desk,
            Workshops workshops,
            Transactions transactions,
            Caller caller,
            Pacing pacing,
            Responses replies,
            Hands hands) {
        this.desk = desk;
        this.workshops = workshops;
        this.transactions = transactions;
        this.caller = caller;
        this.pacing = pacing;
        this.replies = replies;
        this.hands = hands;
    }

    /** Submits a change; a plain form goes back to the page its field {@code back} names, else to the control view. */
    public CompletionStage<Response> submit(String typed, Form form, Function<Workshop, Outcome> change) {
        String code = JoinCode.normalise(typed);
        return submit(code, form, Then.backTo(pageOf(code, form)), change);
    }

    /** The same with a place of its own to go on at. */
    public CompletionStage<Response> submit(String code, Form form, Then then, Function<Workshop, Outcome> change) {
        @Nullable String secret = caller.tokens(code).control();
        @Nullable String hand = caller.hand(code);
        return replies.when(
                pacing.pace(
                        code,
                        Role.CONTROL,
                        Pace.Deed.FACILITATING,
                        () -> desk.submit(
                                code,
                                caller.key(code, Role.CONTROL, form),
                                workshop -> secret != null && workshop.access().isControlledBy(secret)
                                        ? hands.by(hand, () -> using(workshop, secret, change))
                                        : Outcome.refused(AccessRefusal.NOT_FACILITATOR))),
                form,
                then);
    }

    /** When a new control link is used for the first time, whoever got in by the old one is out. */
    private static Outcome using(Workshop workshop, String secret, Function<Workshop, Outcome> change) {
        boolean first = workshop.access().isOffered(secret);
        Outcome outcome = change.apply(workshop);
        if (first && outcome instanceof Outcome.Accepted accepted) {
            workshop.access().settleControlBy(secret);
            return accepted.and(Change.ACCESS);
        }
        return outcome;
    }

    /** Shows a page of the facilitator's, read in one transaction, to whoever controls the workshop and to nobody else. */
    public Response entered(String code, Function<Workshop, Response> page) {
        return entered(code, page, shown -> shown);
    }

    /** The same for a page that needs more than what is read here: it is made when the connection is free again. */
    public <T> Response entered(String code, Function<Workshop, T> reading, Function<T, Response> page) {
        @Nullable String secret = caller.tokens(code).control();
        Entered<T> entered = transactions.read(() -> workshops
                .byCode(code)
                .map(workshop -> enter(workshop, secret, reading))
                .orElseGet(() -> Entered.refused(DeskRefusal.NO_SUCH_WORKSHOP)));
        if (secret != null && entered.byNewLink()) {
            // Not waited for: both secrets let in until then.
            desk.submit(code, Optional.empty(), found -> using(found, secret, unchanged -> Outcome.accepted()));
        }
        return entered.read().map(page).orElseGet(() -> replies.refuse(entered.refusal()));
    }

    private static <T> Entered<T> enter(Workshop workshop, @Nullable String secret, Function<Workshop, T> reading) {
        return secret != null && workshop.access().isControlledBy(secret)
                ? new Entered<>(
                        AccessRefusal.NOT_FACILITATOR,
                        Optional.of(reading.apply(workshop)),
                        workshop.access().isOffered(secret))
                : Entered.refused(AccessRefusal.NOT_FACILITATOR);
    }

    /** What was read, or nothing and why. */
    private record Entered<T>(Refusal refusal, Optional<T> read, boolean byNewLink) {

        static <T> Entered<T> refused(Refusal refusal) {
            return new Entered<>(refusal, Optional.empty(), false);
        }
    }

    private static String pageOf(String code, Form form) {
        return switch (form.text("back")) {
            case "projector" -> "/w/" + code + "/projector";
            case "plan" -> "/w/" + code + "/plan";
            case "report" -> "/w/" + code + "/report#edit";
            default -> "/w/" + code + "/control";
        };
    }
}
