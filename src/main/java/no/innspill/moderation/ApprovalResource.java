package no.innspill.moderation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Ideas;
import no.innspill.idea.ModerationState;
import no.innspill.undo.UndoKind;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;

/**
 * Letting ideas that wait be seen, as they were worded when the facilitator read them: field {@code seen} says since when
 * the latest of them waited (milliseconds since the epoch), and what was written after that goes on waiting.
 */
@Path("/w/{code}")
public class ApprovalResource {

    private final FacilitatorCommands controls;
    private final Moderator moderator;
    private final Ideas ideas;

    ApprovalResource(FacilitatorCommands controls, Moderator moderator, Ideas ideas) {
        this.controls = controls;
        this.moderator = moderator;
        this.ideas = ideas;
    }

    @POST
    @Path("ideas/{id}/approval")
    public CompletionStage<Response> approve(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return moderator.idea(code, id, form, (workshop, idea) -> approve(workshop, idea, form));
    }

    private Outcome approve(Workshop workshop, Idea idea, Form form) {
        if (!idea.standing().waits()) {
            return Outcome.accepted();
        }
        return wasRead(idea, form)
                ? moderator.stand(workshop, UndoKind.APPROVAL, idea, ModerationState::shown)
                : Outcome.refused(IdeaRefusal.IDEA_CHANGED);
    }

    @POST
    @Path("approvals")
    public CompletionStage<Response> approveAll(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> {
            List<Idea> read = ideas.waitingIn(workshop).stream()
                    .filter(idea -> wasRead(idea, form))
                    .toList();
            return moderator.stand(workshop, UndoKind.APPROVALS, read, ModerationState::shown);
        });
    }

    private static boolean wasRead(Idea idea, Form form) {
        var since = idea.standing().waitingSince();
        return since != null
                && form.number("seen")
                        .filter(seen -> since.toEpochMilli() > seen)
                        .isEmpty();
    }
}
