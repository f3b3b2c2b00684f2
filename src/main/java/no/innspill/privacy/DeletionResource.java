package no.innspill.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.innspill.access.Bearer;
import no.innspill.permission.Powers;
import no.innspill.result.Result;
import no.innspill.transaction.Transactions;
import no.innspill.web.AskedEndpoint;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.workshop.JoinCode;

/** Lets the facilitator delete the workshop before its time. */
@Path("/w/{code}")
@Blocking
public class DeletionResource {

    private final Deletion deletion;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;
    private final AskedEndpoint asked;
    private final Powers powers;

    DeletionResource(
            Deletion deletion,
            Transactions transactions,
            Caller caller,
            Responses replies,
            AskedEndpoint asked,
            Powers powers) {
        this.deletion = deletion;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
        this.asked = asked;
        this.powers = powers;
    }

    @DELETE
    public Response delete(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        String secret = caller.tokens(code).control();
        Result<Bearer> bearer = transactions.read(() -> powers.admit(code, secret, asked.power()));
        if (bearer instanceof Result.Refused<Bearer> refused) {
            return replies.refuse(refused.refusal());
        }
        if (!deletion.delete(code)) {
            return replies.refuse(PrivacyRefusal.NOT_DELETED);
        }
        return (caller.wantsJson() ? Response.noContent() : Responses.goTo("/"))
                .cookie(caller.cookies().forgetAll(code))
                .build();
    }
}
