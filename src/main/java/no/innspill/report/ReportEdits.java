package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What is written into a report by hand is sent, kept so that it can be taken back, and answered, always alike. */
@ApplicationScoped
class ReportEdits {

    private final FacilitatorCommands controls;
    private final UndoLog undoLog;

    ReportEdits(FacilitatorCommands controls, UndoLog undoLog) {
        this.controls = controls;
        this.undoLog = undoLog;
    }

    CompletionStage<Response> submit(String typed, Form form, Function<Workshop, Outcome> change) {
        String code = JoinCode.normalise(typed);
        return controls.submit(code, form, Then.backTo("/w/" + code + "/report#edit"), change);
    }

    /**
     * What has changed, if anything has.
     *
     * @param item the id of what it is about; null for the report as a whole
     * @param back how to take it back, given the difference
     */
    Outcome done(Workshop workshop, UndoKind what, @Nullable Long item, Difference changed, Record back) {
        if (!changed.isNone()) {
            undoLog.keep(workshop, what, item, back);
        }
        return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.DEED);
    }
}
