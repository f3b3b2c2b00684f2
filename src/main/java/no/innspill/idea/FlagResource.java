package no.innspill.idea;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.workshop.Workshop;

/** Asking the facilitator to look at an idea, and taking that back. */
@Path("/w/{code}/ideas/{id}/flag")
public class FlagResource {

    private final ParticipantCommands desk;
    private final Ideas ideas;
    private final Flags flags;
    private final Clock clock;

    FlagResource(ParticipantCommands desk, Ideas ideas, Flags flags, Clock clock) {
        this.desk = desk;
        this.ideas = ideas;
        this.flags = flags;
        this.clock = clock;
    }

    @POST
    public CompletionStage<Response> raise(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(true, code, id, new Form(fields));
    }

    @DELETE
    public CompletionStage<Response> lower(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(false, code, id, new Form(fields));
    }

    private CompletionStage<Response> submit(boolean raised, String code, long id, Form form) {
        return desk.submit(code, form, "idea-" + id, (workshop, participant) -> set(raised, workshop, participant, id));
    }

    /**
     * What one cannot see, one cannot flag; a flag raised before can be taken back whatever became of the idea. Where
     * nothing is different nothing changes: who asks for every id must not find out by it which there are.
     */
    private Outcome set(boolean raised, Workshop workshop, Participant participant, long id) {
        Optional<Idea> idea = ideas.in(workshop, id)
                .filter(found -> found.isSeenBy(participant, workshop) || flags.isRaised(participant, found));
        if (idea.isEmpty()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        boolean changed =
                raised ? flags.raise(participant, idea.get(), clock.instant()) : flags.lower(participant, idea.get());
        Map<String, Object> answer =
                Map.of("flagged", raised, "revision", workshop.revisions().shown());
        return changed ? Outcome.accepted(answer, Change.row(id)) : Outcome.accepted(answer);
    }
}
