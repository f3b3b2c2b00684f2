package no.innspill.control;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.form.Form;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;

/** Taking back what the facilitator did last. */
@Path("/w/{code}/undoing")
public class UndoingResource {

    private final FacilitatorCommands controls;
    private final UndoLog undoLog;

    UndoingResource(FacilitatorCommands controls, UndoLog undoLog) {
        this.controls = controls;
        this.undoLog = undoLog;
    }

    /** Field {@code deed}, if there is one, names the deed on the screen, so that two who undo at once undo one thing. */
    @POST
    public CompletionStage<Response> undo(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> undoLog.undo(workshop, form.number("deed")));
    }
}
