package no.innspill.matrix;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** How important and how feasible one finds a group. */
@Path("/w/{code}/groups/{id}/rating")
public class GroupRatingResource {

    private final RatingCommands commands;

    GroupRatingResource(RatingCommands commands) {
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
