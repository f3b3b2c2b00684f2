package no.innspill.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.access.Bearer;
import no.innspill.desk.DeskRefusal;
import no.innspill.permission.AccessRefusal;
import no.innspill.permission.Powers;
import no.innspill.result.Refusal;
import no.innspill.result.Result;
import no.innspill.transaction.Transactions;
import no.innspill.web.AskedEndpoint;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Lets those read the report who control the workshop. */
@RequestScoped
public class Reporters {

    private final Workshops workshops;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;
    private final AskedEndpoint asked;
    private final Powers powers;

    Reporters(
            Workshops workshops,
            Transactions transactions,
            Caller caller,
            Responses replies,
            AskedEndpoint asked,
            Powers powers) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
        this.asked = asked;
        this.powers = powers;
    }

    /**
     * Reads in a transaction and answers after it, so that no connection waits while a document is made.
     *
     * @param reading what is taken from the workshop
     * @param answer what is made of it
     */
    public <T> Response read(String typed, Function<Workshop, T> reading, Function<T, Response> answer) {
        String code = JoinCode.normalise(typed);
        Admission<T> admission = transactions.read(() -> admit(code, reading));
        return admission.read().map(answer).orElseGet(() -> replies.refuse(admission.refusal()));
    }

    /** The answer to whoever does not control the workshop; nothing for whoever does. */
    public Optional<Response> refuse(String code) {
        Admission<Boolean> admission = transactions.read(() -> admit(code, workshop -> true));
        return admission.read().isPresent() ? Optional.empty() : Optional.of(replies.refuse(admission.refusal()));
    }

    private record Admission<T>(Refusal refusal, Optional<T> read) {}

    private <T> Admission<T> admit(String code, Function<Workshop, T> reading) {
        if (asked.isBeyondPrograms()) {
            return new Admission<>(AccessRefusal.NOT_BY_PROGRAM, Optional.empty());
        }
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return new Admission<>(DeskRefusal.NO_SUCH_WORKSHOP, Optional.empty());
        }
        Result<Bearer> bearer = powers.admit(workshop.get(), caller.tokens(code).control(), asked.power());
        return bearer instanceof Result.Refused<Bearer> refused
                ? new Admission<>(refused.refusal(), Optional.empty())
                : new Admission<>(AccessRefusal.NOT_FACILITATOR, workshop.map(reading));
    }
}
