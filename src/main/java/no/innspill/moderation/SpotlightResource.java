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
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Spotlights;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoableCommands;
import no.innspill.workshop.Workshop;

/** One idea or group in the light: large on the wall, marked on every screen. */
@Path("/w/{code}")
public class SpotlightResource {

    private final UndoableCommands undoable;
    private final Spotlights spotlights;

    SpotlightResource(UndoableCommands undoable, Spotlights spotlights) {
        this.undoable = undoable;
        this.spotlights = spotlights;
    }

    @POST
    @Path("{items:ideas|groups}/{id}/spotlight")
    public CompletionStage<Response> light(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return undoable.submit(code, new Form(fields), UndoKind.SPOTLIGHT, workshop -> light(workshop, id));
    }

    /** Only where everybody sees it at once: what cannot be seen now would come as a surprise later. */
    private Outcome light(Workshop workshop, long id) {
        if (!workshop.progress().showsIdeas()) {
            return Outcome.refused(
                    ModerationRefusal.IDEAS_NOT_SHOWN, workshop.progress().isCurtained() ? 1 : 0);
        }
        return spotlights
                .shown(workshop, id)
                .map(item -> {
                    spotlights.put(workshop, item);
                    return changed(workshop);
                })
                .orElseGet(() -> Outcome.refused(IdeaRefusal.NO_SUCH_IDEA));
    }

    @DELETE
    @Path("spotlight")
    public CompletionStage<Response> off(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return undoable.submit(code, new Form(fields), UndoKind.SPOTLIGHT_OFF, workshop -> {
            workshop.wall().light(null, null);
            return changed(workshop);
        });
    }

    private static Outcome changed(Workshop workshop) {
        return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.SPOTLIGHT, Change.STAGE);
    }
}
