package no.innspill.moderation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.undo.Facilitating;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoableCommands;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;

/** What holds for all ideas at once: everything hidden, and whether new ones are approved first. */
@Path("/w/{code}")
public class CurtainResource {

    /** A frozen wall redraws itself for its stage only. */
    private static final Outcome CHANGED = Outcome.accepted(Change.BOARD, Change.STAGE);

    private final FacilitatorCommands controls;
    private final UndoableCommands undoable;
    private final Facilitating facilitating;

    CurtainResource(FacilitatorCommands controls, UndoableCommands undoable, Facilitating facilitating) {
        this.controls = controls;
        this.undoable = undoable;
        this.facilitating = facilitating;
    }

    /** Field {@code curtained}: {@code toggle} for the other way than it is, as a button with one key needs. */
    @POST
    @Path("curtain")
    public CompletionStage<Response> hideEverything(
            @PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> {
            boolean draw = !form.has("curtained")
                    || form.toggled("curtained", workshop.progress().isCurtained());
            return facilitating.change(workshop, draw ? UndoKind.CURTAIN : UndoKind.CURTAIN_UP, () -> {
                workshop.progress().drawCurtain(draw);
                return CHANGED;
            });
        });
    }

    @DELETE
    @Path("curtain")
    public CompletionStage<Response> showAgain(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.CURTAIN_UP, workshop -> workshop.progress()
                .drawCurtain(false));
    }

    @POST
    @Path("approving")
    public CompletionStage<Response> approveFirst(
            @PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.APPROVE_FIRST, workshop -> workshop.settings()
                .approveFirst(true));
    }

    /** Ideas that wait already go on waiting until they have been looked at. */
    @DELETE
    @Path("approving")
    public CompletionStage<Response> showAtOnce(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.SHOW_AT_ONCE, workshop -> workshop.settings()
                .approveFirst(false));
    }

    private CompletionStage<Response> change(
            String code, MultivaluedMap<String, String> fields, UndoKind what, Consumer<Workshop> change) {
        return undoable.submit(code, new Form(fields), what, workshop -> {
            change.accept(workshop);
            return CHANGED;
        });
    }
}
