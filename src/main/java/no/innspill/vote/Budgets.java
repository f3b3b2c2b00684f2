package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Theme;

@ApplicationScoped
public class Budgets implements PanacheRepository<Budget> {

    private final Ballots ballots;

    Budgets(Ballots ballots) {
        this.ballots = ballots;
    }

    public Optional<Budget> of(Step step, Theme theme) {
        return find("step = ?1 and theme = ?2", step, theme).firstResultOptional();
    }

    public List<Budget> of(Step step) {
        return list("step = ?1 order by theme.position", step);
    }

    /** Sets the theme's budget for the step from its rules and its items, but never below what somebody has spent. */
    public void open(Step step, Theme theme, long items) {
        StepRules rules = step.rules();
        Integer chosen = rules.dots();
        int dots = chosen == null ? Budget.suggested(items) : chosen;
        Optional<Budget> known = of(step, theme);
        if (known.isPresent()) {
            known.get().set(Math.max(dots, ballots.mostSpent(known.get())), rules.dotsPerItem());
        } else {
            persist(new Budget(step, theme, dots, rules.dotsPerItem()));
        }
    }
}
