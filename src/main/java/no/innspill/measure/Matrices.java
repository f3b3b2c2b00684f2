package no.innspill.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.template.StepKind;
import no.innspill.vote.Ballots;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Ranking;
import no.innspill.vote.Tally;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Reads the matrix: which items it is about, and how they were rated. Whoever calls sees to it that it may be shown. */
@ApplicationScoped
public class Matrices {

    private final Items items;
    private final Ballots ballots;
    private final OpenedVotes votes;
    private final Ratings ratings;

    Matrices(Items items, Ballots ballots, OpenedVotes votes, Ratings ratings) {
        this.items = items;
        this.ballots = ballots;
        this.votes = votes;
        this.ratings = ratings;
    }

    /** The matrix as it stands; empty where the agenda has no matrix step, or nobody has rated anything. */
    public Matrix of(Workshop workshop) {
        return step(workshop)
                .map(step -> Matrix.of(items(workshop, step), ratings.of(workshop)))
                .orElseGet(() -> new Matrix(List.of(), 0));
    }

    /** The matrix step that the workshop is in or has been in last, else the first one to come. */
    public Optional<Step> step(Workshop workshop) {
        List<Step> steps = workshop.steps().stream()
                .filter(step -> step.kind() == StepKind.MATRIX)
                .toList();
        int now = workshop.progress().step().position();
        return steps.stream()
                .filter(step -> step.position() <= now)
                .reduce((earlier, later) -> later)
                .or(() -> steps.stream().findFirst());
    }

    /**
     * What the step is about: the top of the latest vote before it, or, where nobody has voted, the first groups and ideas
     * there are. Hidden ones are never among them.
     */
    public List<Item> items(Workshop workshop, Step step) {
        int wanted = step.rules().harvest().items();
        List<Item> visible = items.visibleIn(workshop).stream()
                .filter(item -> step.covers(item.theme()))
                .toList();
        List<Item> top = votes.latest(workshop, step)
                .map(vote -> Shortlist.of(rankings(workshop, vote, visible), wanted))
                .orElseGet(List::of);
        return top.isEmpty() ? visible.stream().limit(wanted).toList() : top;
    }

    private List<Ranking<Item>> rankings(Workshop workshop, Step vote, List<Item> visible) {
        Map<Long, Tally> tallies = ballots.tallies(vote);
        Map<Long, Long> voters = ballots.votersByTheme(vote);
        return workshop.themes().stream()
                .filter(vote::covers)
                .map((Theme theme) -> Ranking.of(
                        Items.under(theme, visible),
                        item -> tallies.getOrDefault(item.id(), Tally.NONE),
                        voters.getOrDefault(theme.id(), 0L)))
                .toList();
    }
}
