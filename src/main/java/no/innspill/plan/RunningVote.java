package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.innspill.idea.Ideas;
import no.innspill.vote.Budgets;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** The vote that is on while the plan changes under it. */
@ApplicationScoped
class RunningVote {

    private final Ideas ideas;
    private final Budgets budgets;

    RunningVote(Ideas ideas, Budgets budgets) {
        this.ideas = ideas;
        this.budgets = budgets;
    }

    /** Gives people dots in each theme that the vote has come to cover. */
    void follow(Workshop workshop) {
        if (!workshop.progress().votes()) {
            return;
        }
        Step step = workshop.progress().step();
        Map<Long, Long> items = ideas.visibleByTheme(workshop);
        workshop.coveredThemes().stream()
                .filter(theme -> budgets.of(step, theme).isEmpty())
                .forEach(theme -> budgets.open(step, theme, items.getOrDefault(theme.id(), 0L)));
    }
}
