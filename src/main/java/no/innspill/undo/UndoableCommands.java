package no.innspill.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;

/** Hands in what changes how the workshop is conducted, so that the facilitator can take it back. */
@RequestScoped
public class UndoableCommands {

    private final FacilitatorCommands controls;
    private final Facilitating facilitating;

    UndoableCommands(FacilitatorCommands controls, Facilitating facilitating) {
        this.controls = controls;
        this.facilitating = facilitating;
    }

    public CompletionStage<Response> submit(String code, Form form, UndoKind what, Function<Workshop, Outcome> change) {
        return controls.submit(
                code, form, workshop -> facilitating.change(workshop, what, () -> change.apply(workshop)));
    }
}
