package no.innspill.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoableCommands;
import no.innspill.workshop.WorkshopRefusal;

/** Showing everybody support by affiliation with the results, as far as it gives nobody away; and taking it off again. */
@Path("/w/{code}/breakdown")
public class BreakdownResource {

    private final UndoableCommands undoable;

    BreakdownResource(UndoableCommands undoable) {
        this.undoable = undoable;
    }

    @POST
    public CompletionStage<Response> show(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return show(true, code, fields);
    }

    @DELETE
    public CompletionStage<Response> hide(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return show(false, code, fields);
    }

    private CompletionStage<Response> show(boolean shown, String code, MultivaluedMap<String, String> fields) {
        UndoKind what = shown ? UndoKind.BREAKDOWN : UndoKind.BREAKDOWN_OFF;
        return undoable.submit(code, new Form(fields), what, workshop -> {
            if (shown && !workshop.progress().showsResults()) {
                return Outcome.refused(WorkshopRefusal.NOT_IN_THIS_STEP);
            }
            workshop.showSupport(shown);
            // Taken off, it leaves a frozen wall too.
            return shown ? Outcome.accepted(Change.BOARD) : Outcome.accepted(Change.BOARD, Change.STAGE);
        });
    }
}
