package no.innspill.moderation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Workshop;

/** The facilitator's answer to an idea, shown with it everywhere. */
@Path("/w/{code}/ideas/{id}/note")
public class NoteResource {

    private final Moderator moderator;

    NoteResource(Moderator moderator) {
        this.moderator = moderator;
    }

    @POST
    public CompletionStage<Response> answer(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<IdeaText> read = IdeaText.read(form.text("text"));
        return moderator.idea(code, id, form, (workshop, idea) -> answer(workshop, idea, read));
    }

    private Outcome answer(Workshop workshop, Idea idea, Result<IdeaText> read) {
        return Outcome.of(
                read,
                note -> moderator.stand(workshop, UndoKind.NOTE, idea, standing -> standing.answered(note.text())));
    }

    @DELETE
    public CompletionStage<Response> takeAway(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return moderator.submit(code, id, new Form(fields), UndoKind.NOTE, standing -> standing.answered(null));
    }
}
