package no.innspill.participation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;

/**
 * Going away without taking anything along: what was written and voted stays, and this browser no longer knows whose it
 * was. With {@code next=join} somebody else sits down at it.
 */
@Path("/w/{code}/departure")
public class DepartureResource {

    private final Caller caller;

    DepartureResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    public Response depart(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        String page = new Form(fields).text("next").equals("join") ? "/w/" + code : "/?left=" + code;
        return (caller.wantsJson()
                        ? Response.ok(Map.of(), MediaType.APPLICATION_JSON_TYPE)
                        : Replies.goTo(JoinCode.isWellFormed(code) ? page : "/"))
                .cookie(caller.forget(code, Role.PARTICIPANT))
                .build();
    }
}
