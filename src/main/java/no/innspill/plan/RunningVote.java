package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.innspill.idea.Items;
import no.innspill.vote.Budgets;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** The vote that is on while the plan changes under it. */
@ApplicationScoped
class RunningVote {

    private final Items items;
    private final Budgets budgets;

    RunningVote(Items items, Budgets budgets) {
        this.items = items;
        this.budgets = budgets;
    }

    /** Gives people dots in each theme that the vote has come to cover. */
    void follow(Workshop workshop) {
        if (!workshop.progress().votes()) {
            return;
        }
        Step step = workshop.progress().step();
        Map<Long, Long> counts = items.visibleByTheme(workshop);
        workshop.coveredThemes().stream()
                .filter(theme -> budgets.of(step, theme).isEmpty())
                .forEach(theme -> budgets.open(step, theme, counts.getOrDefault(theme.id(), 0L)));
    }
}
