package no.innspill.openwalls;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.innspill.form.Form;
import no.innspill.pace.Pace.Deed;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Pacing;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;

/** An open wall says what it shows. */
@Path("/w/{code}/walls/{id:[a-z0-9]{1,32}}")
public class WallsResource {

    private final WallTellers tellers;
    private final Transactions transactions;
    private final Event<WallTold> walls;
    private final Pacing pacing;
    private final Caller caller;
    private final Responses replies;

    WallsResource(
            WallTellers tellers,
            Transactions transactions,
            Event<WallTold> walls,
            Pacing pacing,
            Caller caller,
            Responses replies) {
        this.tellers = tellers;
        this.transactions = transactions;
        this.walls = walls;
        this.pacing = pacing;
        this.caller = caller;
        this.replies = replies;
    }

    @POST
    public Response shows(
            @PathParam("code") String code, @PathParam("id") String wall, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return admitted(code, () -> WallShown.in(form)
                .map(shown -> told(code, wall, Optional.of(shown)))
                .orElseGet(() -> replies.refuse(RequestRefusal.NOT_READABLE)));
    }

    @DELETE
    public Response isGone(@PathParam("code") String code, @PathParam("id") String wall) {
        return admitted(code, () -> told(code, wall, Optional.empty()));
    }

    private Response told(String typed, String wall, Optional<WallShown> shown) {
        walls.fire(new WallTold(JoinCode.normalise(typed), wall, shown, true));
        return Response.ok(Map.of("shown", shown.isPresent()), MediaType.APPLICATION_JSON)
                .build();
    }

    private Response admitted(String typed, Supplier<Response> then) {
        String code = JoinCode.normalise(typed);
        // Who leads may have a wall without the projector's link, and strangers beside them do not use up their pace.
        Role role = caller.tokens(code).projector() == null ? Role.CONTROL : Role.PROJECTOR;
        return pacing.refuses(code, role, Deed.SHOWING).orElseGet(() -> transactions
                .read(() -> tellers.refusal(code, caller.tokens(code)))
                .map(why -> replies.refuse(why))
                .orElseGet(then));
    }
}
