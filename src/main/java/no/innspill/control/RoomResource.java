package no.innspill.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoableCommands;
import no.innspill.workshop.Workshop;

/** The room as a whole: its door, and its end. */
@Path("/w/{code}")
public class RoomResource {

    private final UndoableCommands undoable;
    private final Clock clock;

    RoomResource(UndoableCommands undoable, Clock clock) {
        this.undoable = undoable;
        this.clock = clock;
    }

    @POST
    @Path("door")
    public CompletionStage<Response> openDoor(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.DOOR_OPENED, workshop -> workshop.settings()
                .openDoor(true));
    }

    @DELETE
    @Path("door")
    public CompletionStage<Response> closeDoor(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.DOOR_CLOSED, workshop -> workshop.settings()
                .openDoor(false));
    }

    @POST
    @Path("ending")
    public CompletionStage<Response> end(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.ENDING, workshop -> workshop.end(clock.instant()));
    }

    @DELETE
    @Path("ending")
    public CompletionStage<Response> goOn(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return change(code, fields, UndoKind.RESUMING, Workshop::resume);
    }

    private CompletionStage<Response> change(
            String code, MultivaluedMap<String, String> fields, UndoKind what, Consumer<Workshop> change) {
        return undoable.submit(code, new Form(fields), what, workshop -> {
            change.accept(workshop);
            return Outcome.accepted(Change.BOARD);
        });
    }
}
