package no.innspill.moderation;

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
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.IdeaRefusal;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;

/** An idea or a group that stands first on all lists. */
@Path("/w/{code}")
public class PinResource {

    private final FacilitatorCommands controls;
    private final Moderator moderator;
    private final Groups groups;
    private final UndoLog undoLog;

    PinResource(FacilitatorCommands controls, Moderator moderator, Groups groups, UndoLog undoLog) {
        this.controls = controls;
        this.moderator = moderator;
        this.groups = groups;
        this.undoLog = undoLog;
    }

    @POST
    @Path("ideas/{id}/pin")
    public CompletionStage<Response> pinIdea(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return moderator.submit(code, id, new Form(fields), UndoKind.PINNING, standing -> standing.pinned(true));
    }

    @DELETE
    @Path("ideas/{id}/pin")
    public CompletionStage<Response> unpinIdea(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return moderator.submit(code, id, new Form(fields), UndoKind.UNPINNING, standing -> standing.pinned(false));
    }

    @POST
    @Path("groups/{id}/pin")
    public CompletionStage<Response> pinGroup(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return pinGroup(true, code, id, new Form(fields));
    }

    @DELETE
    @Path("groups/{id}/pin")
    public CompletionStage<Response> unpinGroup(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return pinGroup(false, code, id, new Form(fields));
    }

    private CompletionStage<Response> pinGroup(boolean first, String code, long id, Form form) {
        return controls.submit(code, form, workshop -> groups.in(workshop, id)
                .map(group -> pin(workshop, group, first))
                .orElseGet(() -> Outcome.refused(IdeaRefusal.NO_SUCH_GROUP)));
    }

    private Outcome pin(Workshop workshop, Group group, boolean first) {
        if (group.isPinned() == first) {
            return Outcome.accepted();
        }
        undoLog.keep(
                workshop,
                first ? UndoKind.PINNING : UndoKind.UNPINNING,
                group.id(),
                new UndoPin(group.id(), group.isPinned()));
        group.pin(first);
        return Outcome.accepted(
                Map.of("revision", workshop.nextRevision()),
                Change.cards(group.theme().id()),
                Change.DEED);
    }
}
