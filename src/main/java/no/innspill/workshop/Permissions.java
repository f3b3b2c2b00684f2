package no.innspill.workshop;

import java.time.Instant;
import java.util.Optional;
import no.innspill.result.Refusal;
import no.innspill.rule.StepKind;

/** What participants may do and see in a workshop as it stands. */
public record Permissions(Workshop workshop) {

    /** Whether the step takes ideas, votes or ratings now; never once the workshop has ended. */
    public boolean takesInput(Instant now) {
        return !workshop.hasEnded() && progress().takesInput(now);
    }

    /** Why nobody may post on this theme at this moment, if so. */
    public Optional<Refusal> refusesIdeas(Theme theme, Instant now) {
        return refuses(progress().collects(), theme, now);
    }

    /** Why nobody who sits there may post a new one, if so. */
    public Optional<Refusal> refusesIdeas(Theme theme, Viewpoint viewpoint, Instant now) {
        return refusesIdeas(theme, now).or(() -> refusesFrom(viewpoint, theme));
    }

    /** Why nobody may vote in this theme at this moment, if so. */
    public Optional<Refusal> refusesVotes(Theme theme, Instant now) {
        return refuses(progress().votes(), theme, now);
    }

    /** Why nobody who sits there may, if so. */
    public Optional<Refusal> refusesVotes(Theme theme, Viewpoint viewpoint, Instant now) {
        return refusesVotes(theme, now).or(() -> refusesFrom(viewpoint, theme));
    }

    /** Whether nobody can vote any more in that vote, unless one goes back to it: its results have come, or another vote. */
    public boolean isOver(long voteId) {
        return workshop.hasEnded()
                || workshop.plan().step(voteId).filter(vote -> !isPast(vote)).isEmpty();
    }

    private boolean isPast(Step vote) {
        Step current = progress().step();
        boolean inAnother = progress().votes() && current.id() != vote.id();
        return inAnother
                || workshop.plan().steps().stream()
                        .filter(each -> each.kind() == StepKind.VOTE || each.kind() == StepKind.RESULTS)
                        .anyMatch(each -> vote.position() < each.position() && each.position() <= current.position());
    }

    private Optional<Refusal> refusesFrom(Viewpoint viewpoint, Theme theme) {
        return workshop.turns().themesFrom(viewpoint).contains(theme)
                ? Optional.empty()
                : Optional.of(WorkshopRefusal.NOT_THIS_THEME);
    }

    /** Why nobody may rate an item of this theme at this moment, if so. */
    public Optional<Refusal> refusesRatings(Theme theme, Instant now) {
        return refuses(progress().rates(), theme, now);
    }

    /** Why no participant may write measures at this moment, if so. The facilitator always may. */
    public Optional<Refusal> refusesMeasures(Instant now) {
        return refuses(progress().letsParticipantsWriteMeasures(), true, now);
    }

    private Optional<Refusal> refuses(boolean rightKind, Theme theme, Instant now) {
        return refuses(rightKind, progress().step().covers(theme), now);
    }

    private Optional<Refusal> refuses(boolean rightKind, boolean rightTheme, Instant now) {
        if (workshop.hasEnded()) {
            return Optional.of(WorkshopRefusal.WORKSHOP_ENDED);
        }
        if (!rightKind) {
            return Optional.of(WorkshopRefusal.NOT_IN_THIS_STEP);
        }
        if (!rightTheme) {
            return Optional.of(WorkshopRefusal.NOT_THIS_THEME);
        }
        return progress().takesInput(now) ? Optional.empty() : Optional.of(WorkshopRefusal.STEP_CLOSED);
    }

    /** Whether tables may pass ideas on to the plenary now: while they see what they have written, and do not vote on it. */
    public boolean letsTablesPass() {
        return workshop.isAtTables() && progress().showsIdeas() && !progress().votes();
    }

    /** Whether ratings may be seen by all: once the facilitator has opened them, or the matrix step is over. */
    public boolean showsRatings() {
        return !progress().isCurtained() && opensRatings();
    }

    /**
     * Whether the agenda lets them be seen, hidden as everything may be at the moment: in the matrix step when they have
     * been opened, and in every step that follows one.
     */
    public boolean opensRatings() {
        Step current = progress().step();
        return progress().rates()
                ? progress().disclosure().hasOpenedIdeas()
                : current.kind() != StepKind.PAUSE
                        && workshop.plan().steps().stream()
                                .anyMatch(before ->
                                        before.kind() == StepKind.MATRIX && before.position() < current.position());
    }

    /** Whether the measures stand on everybody's board: from the first step about them on. */
    public boolean showsMeasures() {
        return !progress().isCurtained()
                && progress().step().kind() != StepKind.PAUSE
                && workshop.plan().steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.MEASURES
                                && step.position() <= progress().step().position());
    }

    /** Whether what came of it can be read by those with the link: when it is over, and nothing of it is kept quiet. */
    public boolean showsSharedResults() {
        return mayShareResults() && !progress().isCurtained();
    }

    /** Whether a link to them would lead to anything: not where it ended with each alone with what they had written. */
    public boolean mayShareResults() {
        return isOver() && !progress().isEachAlone();
    }

    /** Whether people part, or have: at the closing step, or after the end. */
    public boolean isOver() {
        return workshop.hasEnded() || progress().step().kind() == StepKind.CLOSE;
    }

    private Progress progress() {
        return workshop.progress();
    }
}
