package no.innspill.matrix;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** How important and how feasible one finds an idea; for an idea in a group it counts for the group. */
@Path("/w/{code}/ideas/{id}/rating")
public class RatingResource {

    private final RatingCommands commands;

    RatingResource(RatingCommands commands) {
        this.commands = commands;
    }

    @POST
    public CompletionStage<Response> rate(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return commands.rate(code, id, fields);
    }

    @DELETE
    public CompletionStage<Response> takeBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return commands.takeBack(code, id, fields);
    }
}
