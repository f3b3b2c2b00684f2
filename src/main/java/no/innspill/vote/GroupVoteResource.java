package no.innspill.vote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** One dot or a rank for a group, and back again. */
@Path("/w/{code}/groups/{id}/vote")
public class GroupVoteResource {

    private final VotingCommands commands;

    GroupVoteResource(VotingCommands commands) {
        this.commands = commands;
    }

    @POST
    public CompletionStage<Response> cast(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return commands.cast(code, id, "group-" + id, fields);
    }

    @DELETE
    public CompletionStage<Response> takeBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return commands.submit(code, id, "group-" + id, fields, Ballot::takeBack);
    }
}
