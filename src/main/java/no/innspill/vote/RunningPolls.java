package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;

/** Votes that are under way, or have been, when their step gets other rules. */
@ApplicationScoped
public class RunningPolls {

    private final Polls polls;
    private final Ballots ballots;

    RunningPolls(Polls polls, Ballots ballots) {
        this.polls = polls;
        this.ballots = ballots;
    }

    /** Why the step's vote cannot go on under other rules, if so: votes that were cast stand. */
    public Optional<Outcome> refuse(Step step, StepRules wanted, Map<Long, Long> items) {
        for (Poll poll : polls.of(step)) {
            if (!wanted.covers(poll.theme())) {
                if (ballots.anyUnder(poll)) {
                    return Optional.of(Outcome.refused(VoteRefusal.THEME_HAS_VOTES));
                }
                continue;
            }
            if (isAnotherVote(poll, wanted)) {
                if (ballots.anyUnder(poll)) {
                    return Optional.of(Outcome.refused(VoteRefusal.STEP_HAS_VOTES));
                }
                continue;
            }
            int spent = ballots.mostSpent(poll);
            if (spent > dots(poll, wanted, items)) {
                return Optional.of(Outcome.refused(VoteRefusal.ALREADY_SPENT, spent));
            }
            int onOneItem = ballots.mostOnOneItem(poll);
            if (onOneItem > wanted.dotsPerItem()) {
                return Optional.of(Outcome.refused(VoteRefusal.ALREADY_ON_ONE_ITEM, onOneItem));
            }
        }
        return Optional.empty();
    }

    /** Ranks are no dots, and what is voted on is decided when a vote is opened. */
    private static boolean isAnotherVote(Poll poll, StepRules wanted) {
        return poll.isRanked() != (wanted.method() == VoteMethod.RANKED)
                || !Objects.equals(wanted.top(), poll.step().rules().top());
    }

    /** Brings the polls of a vote that is under way, or has been, in line with rules it does not refuse. */
    public void follow(Step step, StepRules wanted, Map<Long, Long> items) {
        for (Poll poll : polls.of(step)) {
            if (wanted.covers(poll.theme()) && !isAnotherVote(poll, wanted)) {
                poll.set(wanted.method(), dots(poll, wanted, items), wanted.dotsPerItem());
            } else {
                polls.discard(poll);
            }
        }
    }

    /** A number that was derived from the items stays what it is until the facilitator chooses one, or the vote is opened anew. */
    private static int dots(Poll poll, StepRules wanted, Map<Long, Long> items) {
        Integer chosen = wanted.dots();
        if (poll.isRanked()) {
            return poll.dots();
        }
        if (chosen != null) {
            return chosen;
        }
        return poll.step().rules().dots() == null ? poll.dots() : SuggestedDots.of(items.values());
    }
}
