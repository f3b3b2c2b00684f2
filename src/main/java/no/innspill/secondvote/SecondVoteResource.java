package no.innspill.secondvote;

import jakarta.persistence.EntityManager;
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
import no.innspill.result.InputRefusal;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.VoteMethod;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.PollOpening;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Voting again on the top few: a vote and its results are put into the agenda after the current step, and opened. */
@Path("/w/{code}/second-vote")
public class SecondVoteResource {

    private static final int USUAL = 5;

    private final FacilitatorCommands controls;
    private final OpenedVotes votes;
    private final PollOpening polls;
    private final Openings openings;
    private final UndoLog undoLog;
    private final Clock clock;
    private final EntityManager database;

    SecondVoteResource(
            FacilitatorCommands controls,
            OpenedVotes votes,
            PollOpening polls,
            Openings openings,
            UndoLog undoLog,
            Clock clock,
            EntityManager database) {
        this.controls = controls;
        this.votes = votes;
        this.polls = polls;
        this.openings = openings;
        this.undoLog = undoLog;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Fields {@code top}, how far the vote before reaches (5), {@code method} (as in the vote before), and {@code from},
     * the step on the screen.
     */
    @POST
    public CompletionStage<Response> vote(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> vote(workshop, form));
    }

    private Outcome vote(Workshop workshop, Form form) {
        if (workshop.hasEnded()) {
            return Outcome.refused(WorkshopRefusal.WORKSHOP_ENDED);
        }
        Step here = workshop.progress().step();
        // Two who press the button on the same screen mean one vote, not two.
        if (form.number("from").filter(seen -> seen != here.id()).isPresent()) {
            return at(here);
        }
        Optional<Step> before = votes.latest(workshop, here);
        if (!workshop.progress().showsResults() || before.isEmpty()) {
            return Outcome.refused(WorkshopRefusal.NOT_IN_THIS_STEP);
        }
        if (workshop.plan().steps().size() + SecondVoteSteps.HOW_MANY > PlanLimits.STEPS) {
            return Outcome.refused(InputRefusal.TOO_MANY, PlanLimits.STEPS);
        }
        long top = form.has("top") ? form.number("top").orElse(0L) : USUAL;
        if (top < 1 || top > PlanLimits.TOP) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, PlanLimits.TOP);
        }
        Optional<VoteMethod> method = form.has("method")
                ? VoteMethod.named(form.text("method"))
                : Optional.of(before.get().rules().method());
        return method.map(chosen -> open(workshop, before.get(), here, chosen, (int) top))
                .orElseGet(() -> Outcome.refused(WorkshopRefusal.NO_SUCH_METHOD));
    }

    private Outcome open(Workshop workshop, Step before, Step here, VoteMethod method, int top) {
        SecondVoteSteps added = SecondVoteSteps.addedAfter(here, workshop, before, method, top);
        database.flush();
        FacilitationState state = FacilitationState.of(workshop);
        workshop.open(added.vote(), clock.instant());
        openings.note(workshop, added.vote());
        polls.open(workshop);
        undoLog.keep(
                workshop,
                UndoKind.SECOND_VOTE,
                added.vote().id(),
                new UndoSecondVote(Difference.between(state, FacilitationState.of(workshop)), added.ids()));
        return at(added.vote());
    }

    private static Outcome at(Step step) {
        return Outcome.accepted(Map.of("step", step.id(), "kind", step.kind().name()), Change.BOARD);
    }
}
