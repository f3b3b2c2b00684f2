package no.innspill.measure;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.participation.Participant;
import no.innspill.result.InputRefusal;
import no.innspill.undo.UndoKind;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** Putting measures in order, and deleting them. */
@Path("/w/{code}/measures")
public class MeasureOrderResource {

    private final MeasureCommands commands;
    private final Measures measures;
    private final MeasureChanges changes;
    private final Responses replies;

    MeasureOrderResource(MeasureCommands commands, Measures measures, MeasureChanges changes, Responses replies) {
        this.commands = commands;
        this.measures = measures;
        this.changes = changes;
        this.replies = replies;
    }

    /** Field {@code by}: -1 is up, 1 is down. */
    @POST
    @Path("/{id}/position")
    public CompletionStage<Response> move(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                typed,
                fields,
                (workshop, someone, form) -> Outcome.of(changes.own(workshop, someone, id), measure -> {
                    long by = form.number("by").orElse(0L);
                    if (Math.abs(by) != 1) {
                        return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, -1, 1);
                    }
                    int before = measure.position();
                    measures.move(workshop, measure, (int) by);
                    if (measure.position() != before) {
                        changes.keep(
                                workshop, someone, UndoKind.MEASURE_ORDER, UndoMeasure.moved(measure, before), null);
                    }
                    return MeasureChanges.told(workshop, measure);
                }));
    }

    /** With {@code seen}, only what has been seen is deleted. */
    @DELETE
    @Path("/{id}")
    public CompletionStage<Response> drop(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                typed,
                fields,
                (workshop, someone, form) -> Outcome.of(changes.own(workshop, someone, id), measure -> {
                    if (form.has("seen") && !MeasureChanges.hasSeen(form, measure)) {
                        return Outcome.refused(MeasureRefusal.MEASURE_CHANGED, measure.title());
                    }
                    UndoMeasure deleted = UndoMeasure.deleted(measure);
                    changes.keep(workshop, someone, UndoKind.MEASURE_DELETED, deleted, measure.authorId());
                    measures.drop(workshop, measure);
                    return Outcome.accepted(
                            Map.of("id", measure.id(), "revision", workshop.nextRevision()),
                            Change.MEASURES,
                            Change.DEED);
                }));
    }

    private interface Act {
        Outcome on(Workshop workshop, Optional<Participant> someone, Form form);
    }

    private CompletionStage<Response> submit(String typed, MultivaluedMap<String, String> fields, Act act) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        return replies.when(
                commands.submit(code, form, (workshop, someone) -> act.on(workshop, someone, form)),
                form,
                then(code, form));
    }

    private Then then(String code, Form form) {
        return Then.backTo("/w/" + code + (commands.leads(code, form) ? "/control" : "") + "#measures");
    }
}
