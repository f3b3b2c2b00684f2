package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.desk.Outcome;
import no.innspill.language.LocalizedText;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.vote.Ballots;
import no.innspill.vote.Polls;
import no.innspill.vote.VoteRefusal;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Workshop;

/**
 * The steps of the agenda. Fields: {@code title}, {@code text}, {@code say}, {@code notes}, those of {@link StepRulesForm}, and for a new step {@code
 * after}, the id of the one it follows.
 */
@ApplicationScoped
class StepList implements PlanList<Step> {

    private static final StepRules PLAIN = new StepRules(StepKind.DISCUSS, null, false, null, 1, false, List.of());

    private final StepRulesChanges changes;
    private final Ballots ballots;
    private final Polls polls;

    StepList(StepRulesChanges changes, Ballots ballots, Polls polls) {
        this.changes = changes;
        this.ballots = ballots;
        this.polls = polls;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public List<Step> of(Workshop workshop) {
        return workshop.plan().steps();
    }

    @Override
    public int most() {
        return PlanLimits.STEPS;
    }

    @Override
    public Optional<Step> add(Workshop workshop, PlanForm typed) {
        StepTexts texts = texts(typed, StepTexts.of(LocalizedText.NONE, LocalizedText.NONE));
        StepRules rules = StepRulesForm.read(typed, PLAIN, workshop);
        Optional<Step> before = typed.form().number("after").flatMap(workshop.plan()::step);
        if (typed.refusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(before.map(step -> workshop.plan().addStepAfter(step, rules, texts))
                .orElseGet(() -> workshop.plan().addStep(rules, texts)));
    }

    @Override
    public void change(Workshop workshop, Step step, PlanForm typed) {
        StepTexts texts = texts(typed, step.texts());
        StepRules rules = StepRulesForm.read(typed, step.rules(), workshop);
        if (typed.refusal().isPresent()) {
            return;
        }
        changes.refuse(workshop, step, rules).ifPresent(typed::refuse);
        if (typed.refusal().isEmpty()) {
            changes.make(workshop, step, rules);
            step.describe(texts);
        }
    }

    private static StepTexts texts(PlanForm typed, StepTexts before) {
        return new StepTexts(
                typed.line("title", before.title(), PlanText.TITLE),
                typed.paragraphs("text", before.text(), PlanText.STEP_TEXT),
                typed.paragraphs("say", before.script(), PlanLimits.STEP_SCRIPT),
                typed.paragraphs("notes", before.notes(), PlanLimits.STEP_NOTES));
    }

    @Override
    public PlanEntrySnapshot drawn(Workshop workshop, Step step) {
        return PlanEntrySnapshot.step(step.texts(), StepRulesSnapshot.of(step.rules()));
    }

    @Override
    public boolean canBe(Workshop workshop, Optional<Step> step, PlanEntrySnapshot drawn) {
        Optional<StepRules> rules = rules(workshop, drawn);
        return rules.isPresent()
                && step.filter(there ->
                                changes.refuse(workshop, there, rules.get()).isPresent())
                        .isEmpty();
    }

    @Override
    public Step addAs(Workshop workshop, PlanEntrySnapshot drawn, Consumer<Object> persist) {
        return workshop.plan().addStep(rules(workshop, drawn).orElseThrow(), drawn.texts());
    }

    @Override
    public void become(Workshop workshop, Step step, PlanEntrySnapshot drawn) {
        StepRules rules = rules(workshop, drawn).orElseThrow();
        changes.make(workshop, step, rules);
        step.describe(drawn.texts());
    }

    private static Optional<StepRules> rules(Workshop workshop, PlanEntrySnapshot drawn) {
        return Optional.ofNullable(drawn.rules()).flatMap(rules -> StepRulesSnapshot.read(rules, workshop));
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Step step) {
        if (workshop.isAt(step)) {
            return Optional.of(Outcome.refused(PlanRefusal.STEP_IS_CURRENT));
        }
        return ballots.anyIn(step) ? Optional.of(Outcome.refused(VoteRefusal.STEP_HAS_VOTES)) : Optional.empty();
    }

    @Override
    public void clear(Step step) {
        polls.discard(step);
    }
}
