package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.participation.Participants;
import no.innspill.rule.StepKind;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Opens votes: gives each theme its poll, and decides what a vote on the top few is on. */
@ApplicationScoped
public class PollOpening {

    private final Items items;
    private final Polls polls;
    private final OpenedVotes votes;
    private final Standings standings;
    private final Participants participants;

    PollOpening(Items items, Polls polls, OpenedVotes votes, Standings standings, Participants participants) {
        this.items = items;
        this.polls = polls;
        this.votes = votes;
        this.standings = standings;
        this.participants = participants;
    }

    /**
     * The current step has just been opened: if it is a vote, there are dots or ranks for every theme it covers,
     * and where devices are handed round, the first person begins.
     */
    public void open(Workshop workshop) {
        if (workshop.progress().votes() || workshop.progress().rates()) {
            participants.handBack(workshop);
        }
        open(workshop, workshop.plan().themesOf(workshop.progress().step()));
    }

    /** The vote that is on may have come to cover more themes. */
    public void follow(Workshop workshop) {
        Step step = workshop.progress().step();
        open(
                workshop,
                workshop.plan().themesOf(workshop.progress().step()).stream()
                        .filter(theme -> polls.of(step, theme).isEmpty())
                        .toList());
    }

    private void open(Workshop workshop, Collection<Theme> themes) {
        if (!workshop.progress().votes() || themes.isEmpty()) {
            return;
        }
        Step step = workshop.progress().step();
        List<Item> visible = items.visibleIn(workshop, step.scope());
        Map<Long, Long> votable = items.votableByTheme(workshop, step);
        int usual = usual(step, themes, votable);
        for (Theme theme : themes) {
            List<Item> all = Items.under(theme, visible);
            Optional<List<Item>> top =
                    Optional.ofNullable(step.rules().top()).flatMap(few -> top(workshop, step, theme, all, few));
            long size = top.map(few -> (long) few.size()).orElse(votable.getOrDefault(theme.id(), 0L));
            polls.open(step, theme, usual, size, top.map(PollOpening::ideas));
        }
    }

    /**
     * How many votes, or places in a ranked vote, each person would have in every theme if the step was opened now. Empty for
     * what is no vote, where themes differ, and where the vote is on the top few: how many those are says how the vote before
     * is going.
     */
    public Optional<Integer> foreseen(Workshop workshop, Step step) {
        if (step.kind() != StepKind.VOTE || step.rules().top() != null) {
            return Optional.empty();
        }
        List<Theme> themes = workshop.plan().themesOf(step);
        int usual = usual(step, themes, items.votableByTheme(workshop, step));
        List<Integer> dots = themes.stream()
                .map(theme -> polls.foreseen(step, theme, usual))
                .distinct()
                .toList();
        return dots.size() == 1 ? Optional.of(dots.get(0)) : Optional.empty();
    }

    /** As many as there are in the themes in which the vote is on already, else as many as the items suggest. */
    private int usual(Step step, Collection<Theme> themes, Map<Long, Long> votable) {
        return polls.of(step).stream()
                .filter(poll -> !themes.contains(poll.theme()) && !poll.isNarrowed())
                .mapToInt(Poll::dots)
                .max()
                .orElseGet(() -> SuggestedDots.of(themes.stream()
                        .map(theme -> votable.getOrDefault(theme.id(), 0L))
                        .toList()));
    }

    /** The first few of the latest vote before that the theme was in; empty if there was none: then the vote is on all. */
    private Optional<List<Item>> top(Workshop workshop, Step step, Theme theme, List<Item> all, int few) {
        return votes.before(workshop, step, theme)
                .flatMap(vote -> polls.of(vote, theme))
                .map(poll -> standings
                        .in(poll.step())
                        .of(poll, all, CountingMethod.usual(poll.method()))
                        .top(few));
    }

    private static List<Long> ideas(List<Item> top) {
        return top.stream()
                .flatMap(item -> item.members().stream())
                .map(Idea::id)
                .toList();
    }
}
