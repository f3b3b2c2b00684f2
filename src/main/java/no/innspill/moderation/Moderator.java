package no.innspill.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaModeration;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Ideas;
import no.innspill.idea.ModerationState;
import no.innspill.result.Result;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Puts ideas otherwise as the facilitator wishes: in one way for all of it, so that all of it can be taken back. */
@ApplicationScoped
class Moderator {

    private final FacilitatorCommands controls;
    private final Ideas ideas;
    private final IdeaModeration moderation;
    private final UndoLog log;

    Moderator(FacilitatorCommands controls, Ideas ideas, IdeaModeration moderation, UndoLog log) {
        this.controls = controls;
        this.ideas = ideas;
        this.moderation = moderation;
        this.log = log;
    }

    CompletionStage<Response> submit(
            String code, long id, Form form, UndoKind what, Function<ModerationState, ModerationState> change) {
        return idea(code, id, form, (workshop, idea) -> stand(workshop, what, idea, change));
    }

    /** @param wish what is to become of the idea, once it is clear which */
    CompletionStage<Response> idea(String code, long id, Form form, BiFunction<Workshop, Idea, Outcome> wish) {
        return controls.submit(
                code,
                form,
                workshop -> Outcome.of(
                        Result.of(ideas.in(workshop, id), IdeaRefusal.NO_SUCH_IDEA),
                        idea -> wish.apply(workshop, idea)));
    }

    Outcome stand(Workshop workshop, UndoKind what, Idea idea, Function<ModerationState, ModerationState> change) {
        return stand(workshop, what, idea.id(), List.of(idea), change);
    }

    /** Several at once, which are taken back at once. */
    Outcome stand(
            Workshop workshop, UndoKind what, List<Idea> several, Function<ModerationState, ModerationState> change) {
        return stand(workshop, what, null, several, change);
    }

    /** Keeps how to take it back, if it changes anything. */
    private Outcome stand(
            Workshop workshop,
            UndoKind what,
            @Nullable Long aboutId,
            List<Idea> several,
            Function<ModerationState, ModerationState> change) {
        Set<Change> changes = new HashSet<>();
        Map<Long, Difference> differences = new HashMap<>();
        for (Idea idea : several) {
            ModerationState before = idea.standing();
            changes.addAll(moderation.stand(idea, change.apply(before)));
            Difference difference = Difference.between(before, idea.standing());
            if (!difference.isNone()) {
                differences.put(idea.id(), difference);
            }
        }
        Outcome.Accepted outcome = new Outcome.Accepted(Map.of("revision", workshop.nextRevision()), changes);
        if (differences.isEmpty()) {
            return outcome;
        }
        log.keep(workshop, what, aboutId, new UndoModeration(differences));
        return UndoLog.kept(outcome);
    }
}
