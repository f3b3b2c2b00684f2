package no.innspill.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.rule.StepKind;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Polls;
import no.innspill.vote.Ranking;
import no.innspill.vote.Standings;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads the matrix: which items it is about, and how they were rated. Whoever calls sees to it that it may be shown. */
@ApplicationScoped
public class Matrices {

    private final Items items;
    private final Polls polls;
    private final Standings standings;
    private final OpenedVotes votes;
    private final Ratings ratings;

    Matrices(Items items, Polls polls, Standings standings, OpenedVotes votes, Ratings ratings) {
        this.items = items;
        this.polls = polls;
        this.standings = standings;
        this.votes = votes;
        this.ratings = ratings;
    }

    /** The matrix as it stands; empty where the agenda has no matrix step, or nobody has rated anything. */
    public Matrix of(Workshop workshop) {
        return step(workshop)
                .map(step -> Matrix.of(items(workshop, step), ratings.of(workshop)))
                .orElseGet(() -> new Matrix(List.of(), 0));
    }

    /** The matrix as it stands, to be shown again on a frozen wall. */
    public String draw(Workshop workshop) {
        return MatrixSnapshot.of(of(workshop));
    }

    /** The matrix as it was drawn, but for what is hidden by now. */
    public Matrix drawn(Workshop workshop, String drawing) {
        return MatrixSnapshot.read(drawing, id -> items.exactly(workshop, id).filter(item -> !item.isHidden()));
    }

    /** Whether anybody has rated anything. */
    public boolean rated(Workshop workshop) {
        return ratings.any(workshop);
    }

    /** The matrix step that the workshop is in or has been in last, else the first one to come. */
    public Optional<Step> step(Workshop workshop) {
        List<Step> steps = workshop.plan().steps().stream()
                .filter(step -> step.kind() == StepKind.MATRIX)
                .toList();
        int now = workshop.progress().step().position();
        return steps.stream()
                .filter(step -> step.position() <= now)
                .reduce((earlier, later) -> later)
                .or(() -> steps.stream().findFirst());
    }

    /**
     * What the step is about: the top of the latest vote before it, or, where nobody has voted, what the facilitator has
     * pinned, or else the first groups and ideas there are. Hidden ones are never among them.
     */
    public List<Item> items(Workshop workshop, Step step) {
        int wanted = step.rules().outcome().items();
        List<Item> visible = items.visibleIn(workshop, Viewpoint.PLENARY).stream()
                .filter(item -> step.covers(item.theme()))
                .toList();
        List<Item> top = votes.latest(workshop, step)
                .map(vote -> MatrixCandidates.of(rankings(vote, visible), wanted))
                .orElseGet(List::of);
        List<Item> pinned = visible.stream()
                .filter(Item::isPinned)
                .limit(MatrixCandidates.MOST)
                .toList();
        return Stream.of(top, pinned)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseGet(() -> visible.stream().limit(wanted).toList());
    }

    private List<Ranking<Item>> rankings(Step vote, List<Item> visible) {
        Standings.Counted counted = standings.in(vote);
        return polls.of(vote).stream()
                .filter(poll -> vote.covers(poll.theme()))
                .map(poll -> counted.of(poll, Items.under(poll.theme(), visible), CountingMethod.usual(poll.method())))
                .toList();
    }
}
