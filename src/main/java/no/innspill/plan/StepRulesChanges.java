package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.idea.Items;
import no.innspill.vote.Ballots;
import no.innspill.vote.RunningPolls;
import no.innspill.vote.VoteRefusal;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Workshop;

/** Other rules for a step that is in the plan already, and what they do to a vote that has begun. */
@ApplicationScoped
class StepRulesChanges {

    private final Items items;
    private final Ballots ballots;
    private final RunningPolls running;

    StepRulesChanges(Items items, Ballots ballots, RunningPolls running) {
        this.items = items;
        this.ballots = ballots;
        this.running = running;
    }

    /** Why the step cannot get these rules, if so. */
    Optional<Outcome> refuse(Workshop workshop, Step step, StepRules rules) {
        if (rules.equals(step.rules())) {
            return Optional.empty();
        }
        return rules.kind() != step.kind() && ballots.anyIn(step)
                ? Optional.of(Outcome.refused(VoteRefusal.STEP_HAS_VOTES))
                : running.refuse(step, rules, items.votableByTheme(workshop, step));
    }

    /** Gives it the rules; the ones that it has already change nothing. */
    void make(Workshop workshop, Step step, StepRules rules) {
        if (!rules.equals(step.rules())) {
            running.follow(step, rules, items.votableByTheme(workshop, step));
            workshop.rule(step, rules);
        }
    }
}
