package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.workshop.Refusal;
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

    /** A budget as a file has it. */
    public Budget restore(Step step, Theme theme, int dots, int dotsPerItem) {
        Budget budget = new Budget(step, theme, dots, dotsPerItem);
        persist(budget);
        return budget;
    }

    /** Why the step's vote cannot go on under other rules, if so: votes that were cast stand. */
    public Optional<Outcome> refuse(Step step, StepRules wanted, Map<Long, Long> items) {
        for (Budget budget : of(step)) {
            if (!wanted.covers(budget.theme())) {
                if (ballots.anyUnder(budget)) {
                    return Optional.of(Outcome.refused(Refusal.THEME_HAS_VOTES));
                }
                continue;
            }
            int spent = ballots.mostSpent(budget);
            if (spent > dots(budget, wanted, items)) {
                return Optional.of(Outcome.refused(Refusal.ALREADY_SPENT, spent));
            }
            int onOneItem = ballots.mostOnOneItem(budget);
            if (onOneItem > wanted.dotsPerItem()) {
                return Optional.of(Outcome.refused(Refusal.ALREADY_ON_ONE_ITEM, onOneItem));
            }
        }
        return Optional.empty();
    }

    /** Brings the budgets of a vote that is under way, or has been, in line with rules it does not refuse. */
    public void follow(Step step, StepRules wanted, Map<Long, Long> items) {
        for (Budget budget : of(step)) {
            if (wanted.covers(budget.theme())) {
                budget.set(dots(budget, wanted, items), wanted.dotsPerItem());
            } else {
                discard(budget);
            }
        }
    }

    /** A number that was derived from the items stays what it is until the facilitator chooses one, or the vote is opened anew. */
    private static int dots(Budget budget, StepRules wanted, Map<Long, Long> items) {
        Integer chosen = wanted.dots();
        if (chosen != null) {
            return chosen;
        }
        return budget.step().rules().dots() == null
                ? budget.dots()
                : Budget.suggested(items.getOrDefault(budget.theme().id(), 0L));
    }

    public void discard(Step step) {
        list("step", step).forEach(this::discard);
    }

    public void discard(Theme theme) {
        list("theme", theme).forEach(this::discard);
    }

    private void discard(Budget budget) {
        ballots.discard(budget);
        delete(budget);
    }
}
