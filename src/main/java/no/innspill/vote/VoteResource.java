package no.innspill.vote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** One dot or a rank for an idea, and back again; for an idea in a group they count for the group. */
@Path("/w/{code}/ideas/{id}/vote")
public class VoteResource {

    private final VotingCommands commands;

    VoteResource(VotingCommands commands) {
        this.commands = commands;
    }

    @POST
    public CompletionStage<Response> cast(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return commands.cast(code, id, "idea-" + id, fields);
    }

    @DELETE
    public CompletionStage<Response> takeBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return commands.submit(code, id, "idea-" + id, fields, Ballot::takeBack);
    }
}
