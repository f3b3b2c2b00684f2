package no.innspill.moderation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Flags;
import no.innspill.idea.Idea;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.workshop.Workshop;

/** Setting the flags of an idea aside: the facilitator has looked at it and leaves it as it is. */
@Path("/w/{code}/ideas/{id}/dismissal")
public class DismissalResource {

    private final Moderator moderator;
    private final Flags flags;
    private final UndoLog undoLog;
    private final Clock clock;

    DismissalResource(Moderator moderator, Flags flags, UndoLog undoLog, Clock clock) {
        this.moderator = moderator;
        this.flags = flags;
        this.undoLog = undoLog;
        this.clock = clock;
    }

    @POST
    public CompletionStage<Response> dismiss(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return moderator.idea(code, id, new Form(fields), this::dismiss);
    }

    private Outcome dismiss(Workshop workshop, Idea idea) {
        List<Long> settled = flags.settle(idea, clock.instant());
        if (settled.isEmpty()) {
            return Outcome.accepted();
        }
        undoLog.keep(workshop, UndoKind.DISMISSAL, idea.id(), new UndoDismissal(idea.id(), settled));
        return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.row(idea.id()), Change.DEED);
    }
}
