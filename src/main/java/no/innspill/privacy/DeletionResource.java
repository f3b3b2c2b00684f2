package no.innspill.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.innspill.desk.Transactions;
import no.innspill.web.AccessRefusal;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshops;

/** Lets the facilitator delete the workshop before its time. */
@Path("/w/{code}")
@Blocking
public class DeletionResource {

    private final Workshops workshops;
    private final Deletion deletion;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;

    DeletionResource(
            Workshops workshops, Deletion deletion, Transactions transactions, Caller caller, Responses replies) {
        this.workshops = workshops;
        this.deletion = deletion;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
    }

    @DELETE
    public Response delete(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        String secret = caller.tokens(code).control();
        if (secret == null || !transactions.read(() -> workshops.isControlledBy(code, secret))) {
            return replies.refuse(AccessRefusal.NOT_FACILITATOR);
        }
        if (!deletion.delete(code)) {
            return replies.refuse(PrivacyRefusal.NOT_DELETED);
        }
        return (caller.wantsJson() ? Response.noContent() : Responses.goTo("/"))
                .cookie(caller.forget(code, Role.CONTROL))
                .build();
    }
}
