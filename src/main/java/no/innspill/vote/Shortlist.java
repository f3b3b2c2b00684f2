package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import no.innspill.idea.Item;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;

/** Which items a step is about: in a vote on the top few those, else all. */
@ApplicationScoped
public class Shortlist {

    private final Budgets budgets;

    Shortlist(Budgets budgets) {
        this.budgets = budgets;
    }

    public Predicate<Item> of(Step step) {
        List<Budget> narrowed =
                budgets.of(step).stream().filter(Budget::isNarrowed).toList();
        return item -> narrowed.stream()
                .filter(budget -> budget.theme().id() == item.theme().id())
                .allMatch(budget -> budget.admits(item));
    }

    /** The themes in which the step is not about all there is. */
    public List<Theme> narrowed(Step step) {
        return budgets.of(step).stream()
                .filter(Budget::isNarrowed)
                .map(Budget::theme)
                .toList();
    }
}
