package no.innspill.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.result.Refusal;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Polls;
import no.innspill.vote.Ranking;
import no.innspill.vote.Standings;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** What came out on top at a table, by the votes of those who sit there on what is theirs. */
@ApplicationScoped
public class TableResults {

    private final Items items;
    private final Polls polls;
    private final OpenedVotes votes;
    private final Standings standings;

    TableResults(Items items, Polls polls, OpenedVotes votes, Standings standings) {
        this.items = items;
        this.polls = polls;
        this.votes = votes;
        this.standings = standings;
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
        return results(workshop, table).stream()
                .flatMap(result -> result.ranking().clearTop(few).stream())
                .toList();
    }

    /** How a table voted in a theme, and on what: all that is its own. */
    private record Result(Ranking<Item> ranking, List<Item> own) {}

    /** Of each theme in which the table has voted. */
    private List<Result> results(Workshop workshop, RoomTable table) {
        return vote(workshop).stream()
                .flatMap(vote -> {
                    Standings.Counted counted = standings.in(vote, table.viewpoint());
                    List<Item> all = items.visibleIn(workshop, table.viewpoint());
                    return polls.of(vote).stream()
                            .filter(poll -> counted.voters(poll) > 0)
                            .map(poll -> {
                                List<Item> own = Items.under(poll.theme(), all);
                                return new Result(counted.of(poll, own, CountingMethod.usual(poll.method())), own);
                            });
                })
                .toList();
    }

    /** Why nothing can be brought from these tables: nobody has voted there, or more tie than there is room for. */
    public Refusal nothing(Workshop workshop, List<RoomTable> tables) {
        return tables.stream().map(table -> left(workshop, table)).anyMatch(left -> !left.equals(Left.NO_VOTES))
                ? TableRefusal.TIED_AT_TOP
                : TableRefusal.NOTHING_TO_PASS;
    }

    /**
     * What a table can pass on still: of each theme as many as the step lets it have in the plenary, those that it chose by
     * hand counted in.
     */
    public Left left(Workshop workshop, RoomTable table) {
        int few = passes(workshop);
        return results(workshop, table).stream()
                .map(result -> left(result, few))
                .reduce(Left.NO_VOTES, Left::and);
    }

    private static Left left(Result result, int few) {
        Ranking<Item> ranking = result.ranking();
        List<Item> own = result.own();
        long room =
                few - own.stream().filter(item -> item.isAt(Viewpoint.PLENARY)).count();
        if (room <= 0 || waiting(ranking.clearTop(own.size())).isEmpty()) {
            return Left.ALL_PASSED;
        }
        return IntStream.iterate(few, top -> top > 0, top -> top - 1)
                .mapToObj(top -> waiting(ranking.clearTop(top)))
                .filter(clear -> !clear.isEmpty() && clear.size() <= room)
                .findFirst()
                .map(Left::of)
                .orElse(Left.TIED);
    }

    private static List<Item> waiting(List<Item> top) {
        return top.stream().filter(item -> !item.isAt(Viewpoint.PLENARY)).toList();
    }

    /**
     * What a table has left to pass on by its vote.
     *
     * @param items those that are clearly next; none if {@code why} says why not
     */
    public record Left(List<Item> items, Optional<Refusal> why) {

        private static final Left NO_VOTES = new Left(List.of(), Optional.of(TableRefusal.NOTHING_TO_PASS));
        private static final Left ALL_PASSED = new Left(List.of(), Optional.of(TableRefusal.ALL_PASSED));
        private static final Left TIED = new Left(List.of(), Optional.of(TableRefusal.TIED_AT_TOP));

        private static Left of(List<Item> items) {
            return new Left(items, Optional.empty());
        }

        public boolean isAllPassed() {
            return why.filter(TableRefusal.ALL_PASSED::equals).isPresent();
        }

        /** Both themes together: what is tied is said before what is passed, and that before that nobody voted. */
        private Left and(Left other) {
            if (!items.isEmpty() || !other.items.isEmpty()) {
                return of(Stream.concat(items.stream(), other.items.stream()).toList());
            }
            return Stream.of(TIED, ALL_PASSED)
                    .filter(each -> equals(each) || other.equals(each))
                    .findFirst()
                    .orElse(NO_VOTES);
        }
    }
}
