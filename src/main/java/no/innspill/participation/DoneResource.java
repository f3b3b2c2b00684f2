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
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.workshop.Workshop;

/** “I'm done” with the current step, and taking that back. */
@Path("/w/{code}/done")
public class DoneResource {

    private final ParticipantCommands desk;

    DoneResource(ParticipantCommands desk) {
        this.desk = desk;
    }

    @POST
    public CompletionStage<Response> done(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return desk.submit(code, new Form(fields), (workshop, someone) -> set(true, workshop, someone));
    }

    @DELETE
    public CompletionStage<Response> notDone(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return desk.submit(code, new Form(fields), (workshop, someone) -> set(false, workshop, someone));
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
