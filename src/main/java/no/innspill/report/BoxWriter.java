package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import no.innspill.report.Archive.BoxEntry;
import no.innspill.report.Archive.ItemRef;
import no.innspill.report.Archive.MarkEntry;
import no.innspill.report.Archive.VoteEntry;
import no.innspill.vote.Ballot;
import no.innspill.vote.Ballots;
import no.innspill.vote.Budget;
import no.innspill.vote.Budgets;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** Writes ballots without their owners: theme by theme, so that not even two of the same person stand together. */
@ApplicationScoped
class BoxWriter {

    private static final Comparator<MarkEntry> BY_ITEM = Comparator.comparing(MarkEntry::toString);

    private final OpenedVotes opened;
    private final Budgets budgets;
    private final Ballots ballots;

    BoxWriter(OpenedVotes opened, Budgets budgets, Ballots ballots) {
        this.opened = opened;
        this.budgets = budgets;
        this.ballots = ballots;
    }

    List<VoteEntry> write(Workshop workshop, References references) {
        return opened.of(workshop).stream().map(step -> write(step, references)).toList();
    }

    private VoteEntry write(Step step, References references) {
        List<Ballot> cast = ballots.in(step);
        return new VoteEntry(
                step.position() + 1,
                (int) ballots.voters(step),
                budgets.of(step).stream()
                        .map(budget -> box(budget, cast, references))
                        .toList());
    }

    private static BoxEntry box(Budget budget, List<Ballot> cast, References references) {
        return new BoxEntry(
                budget.theme().position() + 1,
                budget.dots(),
                budget.dotsPerItem(),
                cast.stream()
                        .filter(ballot -> ballot.budget().id() == budget.id())
                        .map(ballot -> marks(ballot, references))
                        .filter(marks -> !marks.isEmpty())
                        // So that nothing can be told from the order.
                        .sorted(Comparator.comparing(List::toString))
                        .toList());
    }

    private static List<MarkEntry> marks(Ballot ballot, References references) {
        return ballot.votes().stream()
                .filter(vote -> references.knows(vote.target()))
                .map(vote -> {
                    ItemRef item = references.of(vote.target());
                    return new MarkEntry(item.idea(), item.group(), vote.dots(), vote.aside());
                })
                .sorted(BY_ITEM)
                .toList();
    }
}
