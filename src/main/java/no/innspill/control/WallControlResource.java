package no.innspill.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.openwalls.WallPages;
import no.innspill.openwalls.WallWords;
import no.innspill.undo.Facilitating;
import no.innspill.undo.UndoKind;
import no.innspill.wall.WallControl;
import no.innspill.wall.WallRequest;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** Steering the projector: what it shows, frozen, black. */
@Path("/w/{code}/stage")
public class WallControlResource {

    private final FacilitatorCommands controls;
    private final Facilitating facilitating;
    private final WallSteering steering;

    WallControlResource(FacilitatorCommands controls, Facilitating facilitating, WallSteering steering) {
        this.controls = controls;
        this.facilitating = facilitating;
        this.steering = steering;
    }

    /** How the projector is steered now. A wall does not tell; the bar in the facilitator's own browser asks here. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("code") String typed) {
        return controls.entered(JoinCode.normalise(typed), workshop -> Response.ok(WallPanelRegion.Steered.of(workshop))
                .build());
    }

    /**
     * Changes what the fields name and leaves the rest: {@code shows} (a {@link WallRequest} in lower case), {@code theme} (an
     * id; {@code all} for all themes), {@code frozen}, {@code black} and {@code results_link}, whether the closing wall shows
     * where the results can be read ({@code true}, {@code false} or {@code toggle}).
     * {@code reveal} is {@code next} for the next place in the results, {@code none} for nothing yet, {@code all} for
     * everything, in the {@code theme} if there is one. {@code page} is {@code next}, {@code previous}, {@code hold},
     * {@code go} or {@code toggle}; {@code at} is the page that whoever asks has seen.
     */
    @POST
    public CompletionStage<Response> change(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> WallWords.odd(form).orElseGet(() -> change(workshop, form)));
    }

    private Outcome change(Workshop workshop, Form form) {
        return form.has("page")
                ? WallPages.turn(workshop.wall(), form)
                : facilitating.change(workshop, what(form, workshop.wall()), () -> steering.change(workshop, form));
    }

    private static UndoKind what(Form form, WallControl wall) {
        if (form.has("black")) {
            return form.toggled("black", wall.isBlack()) ? UndoKind.BLACKING : UndoKind.UNBLACKING;
        }
        if (form.has("frozen")) {
            return form.toggled("frozen", wall.isFrozen()) ? UndoKind.FREEZING : UndoKind.THAWING;
        }
        return UndoKind.WALL;
    }
}
