package no.innspill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.innspill.access.Bearer;
import no.innspill.desk.Desk;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.pace.Pace;
import no.innspill.permission.AccessRefusal;
import no.innspill.permission.ControlAsked;
import no.innspill.permission.Powers;
import no.innspill.result.Result;
import no.innspill.transaction.ServerSecret;
import no.innspill.transaction.Transactions;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Lets the facilitators in: hands their commands in at the desk and shows their pages, as far as the link that each has is good for. */
@RequestScoped
public class FacilitatorCommands {

    private final Desk desk;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;
    private final AskedEndpoint asked;
    private final Powers powers;
    private final ServerSecret secrets;

    FacilitatorCommands(
            Desk desk,
            Workshops workshops,
            Transactions transactions,
            Caller caller,
            Pacing pacing,
            Responses replies,
            AskedEndpoint asked,
            Powers powers,
            ServerSecret secrets) {
        this.desk = desk;
        this.workshops = workshops;
        this.transactions = transactions;
        this.caller = caller;
        this.pacing = pacing;
        this.replies = replies;
        this.asked = asked;
        this.powers = powers;
        this.secrets = secrets;
    }

    /** Submits a change; a plain form goes back to the page its field {@code back} names, else to the control view. */
    public CompletionStage<Response> submit(String typed, Form form, Function<Workshop, Outcome> change) {
        String code = JoinCode.normalise(typed);
        return submit(code, form, Then.backTo(pageOf(code, form)), change);
    }

    /** The same with a place of its own to go on at. */
    public CompletionStage<Response> submit(String code, Form form, Then then, Function<Workshop, Outcome> change) {
        ControlAsked sender = asked.asked(code);
        if (asked.isBeyondPrograms()) {
            return CompletableFuture.completedFuture(replies.refuse(AccessRefusal.NOT_BY_PROGRAM));
        }
        return replies.when(
                pacing.pace(
                        code,
                        Role.CONTROL,
                        Pace.Deed.FACILITATING,
                        () -> desk.submit(
                                code,
                                caller.keys().of(code, Role.CONTROL, form),
                                workshop -> powers.apply(workshop, sender, change))),
                form,
                then);
    }

    /** A secret that such a command hands out: the same one where it is sent twice. */
    public String secret(String purpose, String code, Form form) {
        return secrets.of(purpose, caller.tokens(code).control(), caller.keys().fromClient(form));
    }

    /** Shows a page of the facilitators', read in one transaction, to whoever's link is good for it and to nobody else. */
    public Response entered(String code, Function<Workshop, Response> page) {
        return entered(code, page, shown -> shown);
    }

    /** The same for a page that needs more than what is read here: it is made when the connection is free again. */
    public <T> Response entered(String code, Function<Workshop, T> reading, Function<T, Response> page) {
        return enteredBy(code, (workshop, bearer) -> reading.apply(workshop), page);
    }

    /** The same for a page that looks different with another link. */
    public <T> Response enteredBy(String code, BiFunction<Workshop, Bearer, T> reading, Function<T, Response> page) {
        ControlAsked sender = asked.asked(code);
        if (asked.isBeyondPrograms()) {
            return replies.refuse(AccessRefusal.NOT_BY_PROGRAM);
        }
        Result<T> read = transactions.read(() -> workshops
                .byCode(code)
                .map(workshop -> powers.admit(workshop, sender.secret(), sender.power())
                        .map(bearer -> reading.apply(workshop, bearer)))
                .orElseGet(() -> Result.refused(DeskRefusal.NO_SUCH_WORKSHOP)));
        return read instanceof Result.Refused<T> refused
                ? replies.refuse(refused.refusal())
                : page.apply(read.orElseThrow());
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
