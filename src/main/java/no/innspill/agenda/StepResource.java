package no.innspill.agenda;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.replay.Openings;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoableCommands;
import no.innspill.vote.PollOpening;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Going through the agenda: the current step, whether it takes input, and opening what was written in silence. */
@Path("/w/{code}")
public class StepResource {

    private final UndoableCommands undoable;
    private final PollOpening polls;
    private final Openings openings;
    private final Clock clock;

    StepResource(UndoableCommands undoable, PollOpening polls, Openings openings, Clock clock) {
        this.undoable = undoable;
        this.polls = polls;
        this.openings = openings;
        this.clock = clock;
    }

    /** Field {@code to}: {@code next}, {@code back}, or a step's id. */
    @POST
    @Path("step")
    public CompletionStage<Response> go(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return undoable.submit(code, form, UndoKind.STEP, workshop -> go(workshop, form));
    }

    private Outcome go(Workshop workshop, Form form) {
        if (workshop.hasEnded()) {
            return Outcome.refused(WorkshopRefusal.WORKSHOP_ENDED);
        }
        // Two who press “next” on the same screen mean one step, not two.
        Optional<Long> seen = form.number("from");
        if (seen.isPresent() && seen.get() != workshop.progress().step().id()) {
            return at(workshop.progress().step());
        }
        boolean neighbour = form.text("to").equals("next") || form.text("to").equals("back");
        Optional<Step> step = neighbour
                ? workshop.plan()
                        .neighbour(workshop.progress().step(), form.text("to").equals("next") ? 1 : -1)
                : form.number("to").flatMap(workshop.plan()::step);
        return step.map(to -> open(workshop, to))
                .orElseGet(() -> Outcome.refused(neighbour ? AgendaRefusal.NO_MORE_STEPS : AgendaRefusal.NO_SUCH_STEP));
    }

    private Outcome open(Workshop workshop, Step step) {
        workshop.open(step, clock.instant());
        openings.note(workshop, step);
        polls.open(workshop);
        return at(step);
    }

    private static Outcome at(Step step) {
        return Outcome.accepted(Map.of("step", step.id(), "kind", step.kind().name()), Change.BOARD);
    }

    @POST
    @Path("closing")
    public CompletionStage<Response> close(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return takeInput(false, code, fields);
    }

    @DELETE
    @Path("closing")
    public CompletionStage<Response> reopen(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return takeInput(true, code, fields);
    }

    private CompletionStage<Response> takeInput(boolean open, String code, MultivaluedMap<String, String> fields) {
        UndoKind what = open ? UndoKind.OPENING : UndoKind.CLOSING;
        return undoable.submit(code, new Form(fields), what, workshop -> {
            workshop.progress().takeInput(open, clock.instant());
            return Outcome.accepted(Change.BOARD);
        });
    }

    @POST
    @Path("opening")
    public CompletionStage<Response> openIdeas(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return openIdeas(true, code, fields);
    }

    @DELETE
    @Path("opening")
    public CompletionStage<Response> sealIdeas(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return openIdeas(false, code, fields);
    }

    private CompletionStage<Response> openIdeas(boolean open, String code, MultivaluedMap<String, String> fields) {
        UndoKind what = open ? UndoKind.IDEAS_OPENED : UndoKind.IDEAS_SEALED;
        return undoable.submit(code, new Form(fields), what, workshop -> {
            workshop.progress().openIdeas(open);
            return Outcome.accepted(Change.BOARD);
        });
    }
}
