package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.desk.Outcome;
import no.innspill.idea.Ideas;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.vote.Polls;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * The themes. Fields: {@code title}; {@code short_title}, which may be empty; and {@code questions} in the workshop's own language, one on each line, or in another
 * one a {@code question} for each.
 */
@ApplicationScoped
class ThemeList implements PlanList<Theme> {

    private final Ideas ideas;
    private final Polls polls;

    ThemeList(Ideas ideas, Polls polls) {
        this.ideas = ideas;
        this.polls = polls;
    }

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public List<Theme> of(Workshop workshop) {
        return workshop.plan().themes();
    }

    @Override
    public int most() {
        return PlanLimits.THEMES;
    }

    @Override
    public Optional<Theme> add(Workshop workshop, PlanForm typed) {
        LocalizedText title = typed.line("title", LocalizedText.NONE, PlanText.TITLE);
        LocalizedText shortTitle = typed.optionalLine("short_title", LocalizedText.NONE, PlanLimits.SHORT_TITLE);
        List<LocalizedText> questions = Questions.typed(typed, List.of(), workshop);
        if (typed.refusal().isPresent()) {
            return Optional.empty();
        }
        Theme theme = workshop.plan().addTheme(title, questions);
        theme.abbreviate(shortTitle);
        return Optional.of(theme);
    }

    @Override
    public void change(Workshop workshop, Theme theme, PlanForm typed) {
        LocalizedText title = typed.line("title", theme.title(), PlanText.TITLE);
        LocalizedText shortTitle = typed.optionalLine("short_title", theme.shortTitle(), PlanLimits.SHORT_TITLE);
        List<LocalizedText> questions = Questions.typed(typed, theme.questions(), workshop);
        if (typed.refusal().isEmpty()) {
            theme.rename(title);
            theme.abbreviate(shortTitle);
            theme.ask(questions);
        }
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Theme theme) {
        if (workshop.plan().themes().size() == 1) {
            return Optional.of(Outcome.refused(InputRefusal.TOO_FEW, 1));
        }
        long under = ideas.under(theme);
        if (under > 0) {
            return Optional.of(Outcome.refused(PlanRefusal.THEME_HAS_IDEAS, under));
        }
        // Without its one theme such a step would suddenly be about all the others.
        return workshop.plan().steps().stream()
                .filter(step -> step.rules().themes().equals(List.of(theme)))
                .findFirst()
                .map(Step::position)
                .map(position -> Outcome.refused(PlanRefusal.THEME_OF_ITS_OWN_STEP, position + 1));
    }

    @Override
    public PlanEntrySnapshot drawn(Workshop workshop, Theme theme) {
        return PlanEntrySnapshot.theme(
                theme.title(),
                theme.shortTitle(),
                theme.questions(),
                workshop.plan().steps().stream()
                        .filter(step -> step.rules().themes().contains(theme))
                        .map(Step::id)
                        .toList(),
                theme.examples());
    }

    @Override
    public boolean canBe(Workshop workshop, Optional<Theme> theme, PlanEntrySnapshot drawn) {
        return true;
    }

    /** Steps that named it name it again. */
    @Override
    public Theme addAs(Workshop workshop, PlanEntrySnapshot drawn, Consumer<Object> persist) {
        Theme theme = workshop.plan().addTheme(drawn.title(), drawn.questions());
        theme.abbreviate(drawn.shortTitle());
        theme.exemplify(drawn.examples() == null ? List.of() : drawn.examples());
        persist.accept(theme);
        drawn.steps().stream()
                .map(workshop.plan()::step)
                .flatMap(Optional::stream)
                .filter(step -> !step.rules().themes().isEmpty())
                .forEach(step -> workshop.rule(step, StepRulesSnapshot.withTheme(step.rules(), theme, workshop)));
        return theme;
    }

    @Override
    public void become(Workshop workshop, Theme theme, PlanEntrySnapshot drawn) {
        theme.rename(drawn.title());
        theme.abbreviate(drawn.shortTitle());
        theme.ask(drawn.questions());
    }

    /** A vote that was opened has a poll for the theme, with nothing voted on: it has no ideas. */
    @Override
    public void clear(Theme theme) {
        polls.discard(theme);
    }
}
