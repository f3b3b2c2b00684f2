package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** What came out on top at a table, by the votes of those who sit there on what is theirs. */
@ApplicationScoped
public class TableTops {

    private final Items items;
    private final Budgets budgets;
    private final OpenedVotes votes;
    private final Standings standings;

    TableTops(Items items, Budgets budgets, OpenedVotes votes, Standings standings) {
        this.items = items;
        this.budgets = budgets;
        this.votes = votes;
        this.standings = standings;
    }

    /** Why nothing came out on top: nobody has voted, or more tie than there is room for. */
    public Refusal nothing(Workshop workshop) {
        return vote(workshop)
                .filter(vote -> standings.in(vote).voters().values().stream().anyMatch(voters -> voters > 0))
                .map(vote -> Refusal.TIED_AT_TOP)
                .orElse(Refusal.NOTHING_TO_PASS);
    }

    /** The latest vote up to the current step in which tables voted each for itself. */
    public Optional<Step> vote(Workshop workshop) {
        return votes.latest(workshop, workshop.progress().step()).filter(Step::isPerTable);
    }

    /** How many of each theme go on: as the current step says if tables work in it, else as the one they voted in says. */
    public int passes(Workshop workshop) {
        return vote(workshop)
                .filter(vote -> !workshop.isAtTables())
                .orElse(workshop.progress().step())
                .rules()
                .tables()
                .passes();
    }

    /**
     * The first few of each theme as far as that is clear ({@link Ranking#clearTop}): what ties for the last place is for
     * the table to choose among. Nothing where the tables have not voted.
     */
    public List<Item> of(Workshop workshop, RoomTable table, int few) {
        return vote(workshop).stream()
                .flatMap(vote -> {
                    Standings.Counted counted = standings.in(vote, table.viewpoint());
                    List<Item> own = items.visibleIn(workshop, table.viewpoint());
                    return budgets.of(vote).stream()
                            .filter(budget -> counted.voters(budget) > 0)
                            .flatMap(budget -> counted
                                    .of(budget, Items.under(budget.theme(), own), Count.usual(budget.method()))
                                    .clearTop(few)
                                    .stream());
                })
                .toList();
    }
}
