package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.rule.VoteMethod;
import no.innspill.transaction.Memory;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Polls implements PanacheRepository<Poll> {

    private final Ballots ballots;
    private final Memory memory;

    Polls(Ballots ballots, Memory memory) {
        this.ballots = ballots;
        this.memory = memory;
    }

    public Optional<Poll> of(Step step, Theme theme) {
        return find("step = ?1 and theme = ?2", step, theme).firstResultOptional();
    }

    public List<Poll> of(Step step) {
        return memory.once(new Of(step.id()), () -> list("step = ?1 order by theme.position", step));
    }

    private record Of(long step) {}

    /** Of all votes that have been opened. */
    public List<Poll> in(Workshop workshop) {
        return list("step.workshop = ?1 order by step.position, theme.position", workshop);
    }

    /** The ids of the steps that have a poll in any theme. */
    Set<Long> stepsWithAny(Workshop workshop) {
        return getEntityManager()
                .createQuery("select distinct b.step.id from Poll b where b.step.workshop = :workshop", Long.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Opens a vote on everything in the theme. */
    public void open(Step step, Theme theme, long items) {
        open(step, theme, SuggestedDots.of(items), items, Optional.empty());
    }

    /**
     * Sets the theme's budget for the step from its rules and its items, but never below what somebody has spent. Once
     * somebody has voted, a vote on the top few stays on what it was on, and a ranked one has the ranks it had.
     *
     * @param usual how many dots there are where the step does not say
     * @param items how many items the vote is on
     * @param top the ideas that a vote on the top few is on, or empty if it is on all
     */
    void open(Step step, Theme theme, int usual, long items, Optional<List<Long>> top) {
        StepRules rules = step.rules();
        int dots = dots(rules, usual, items, top.isPresent());
        Poll poll = of(step, theme).orElseGet(() -> {
            Poll fresh = new Poll(step, theme, rules.method(), dots, rules.dotsPerItem());
            persist(fresh);
            return fresh;
        });
        if (!ballots.anyUnder(poll)) {
            poll.set(rules.method(), dots, rules.dotsPerItem());
            top.ifPresentOrElse(poll::narrowTo, poll::widen);
        } else if (!poll.isRanked()) {
            poll.set(rules.method(), atLeastSpent(poll, dots), rules.dotsPerItem());
        }
    }

    /** How many dots or ranks there would be in the theme if the step was opened now on all that is in it. */
    int foreseen(Step step, Theme theme, int usual) {
        int dots = dots(step.rules(), usual, 0, false);
        return of(step).stream()
                .filter(poll -> poll.theme().id() == theme.id() && ballots.anyUnder(poll))
                .findFirst()
                .map(poll -> poll.isRanked() ? poll.dots() : atLeastSpent(poll, dots))
                .orElse(dots);
    }

    private int atLeastSpent(Poll poll, int dots) {
        return Math.max(dots, ballots.mostSpent(poll));
    }

    private static int dots(StepRules rules, int usual, long items, boolean narrowed) {
        Integer chosen = rules.dots();
        int dots = rules.method() == VoteMethod.RANKED ? VoteMethod.PLACES : chosen == null ? usual : chosen;
        return narrowed ? SuggestedDots.fitted(rules.method(), dots, rules.dotsPerItem(), items) : dots;
    }

    /** A poll as a file has it; with candidates the vote is on these ideas, and the groups they are in, only. */
    public Poll restore(
            Step step, Theme theme, VoteMethod method, int dots, int dotsPerItem, Optional<List<Long>> candidates) {
        Poll poll = new Poll(step, theme, method, dots, dotsPerItem);
        candidates.ifPresent(poll::narrowTo);
        persist(poll);
        return poll;
    }

    public void discard(Step step) {
        list("step", step).forEach(this::discard);
    }

    public void discard(Theme theme) {
        list("theme", theme).forEach(this::discard);
    }

    void discard(Poll poll) {
        ballots.discard(poll);
        delete(poll);
    }
}
