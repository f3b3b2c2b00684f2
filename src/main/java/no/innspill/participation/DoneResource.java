package no.innspill.participation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies;
import no.innspill.web.Replies.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** “I'm done” with the current step, and taking that back. */
@Path("/w/{code}/done")
public class DoneResource {

    private final Desk desk;
    private final Participants participants;
    private final Caller caller;
    private final Replies replies;

    DoneResource(Desk desk, Participants participants, Caller caller, Replies replies) {
        this.desk = desk;
        this.participants = participants;
        this.caller = caller;
        this.replies = replies;
    }

    @POST
    public CompletionStage<Response> done(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        return set(true, JoinCode.normalise(typed), new Form(fields));
    }

    @DELETE
    public CompletionStage<Response> notDone(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        return set(false, JoinCode.normalise(typed), new Form(fields));
    }

    private CompletionStage<Response> set(boolean done, String code, Form form) {
        @Nullable String token = caller.tokens(code).participant();
        return replies.when(
                desk.submit(
                        code,
                        caller.key(code, Role.PARTICIPANT, form),
                        workshop -> participants.as(workshop, token, someone -> set(done, workshop, someone))),
                form,
                Then.backTo("/w/" + code));
    }

    private static Outcome set(boolean done, Workshop workshop, Participant participant) {
        boolean changes = participant.isDoneWith(workshop.progress().step()) != done;
        if (done) {
            participant.finish(workshop.progress().step());
        } else {
            participant.resume();
        }
        Map<String, Object> answer = Map.of("done", done);
        return changes ? Outcome.accepted(answer, Change.DONE) : Outcome.accepted(answer);
    }
}
