package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.innspill.idea.Item;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;

/** How the items of a vote stand, counted from its ballots. Whoever asks has seen to it that they may know. */
@ApplicationScoped
public class Standings {

    /** The sums of one step's vote by item id, and its voters by theme id: read once for all themes and counts. */
    public record Counted(Map<Long, Totals> sums, Map<Long, Long> voters) {

        /** The items that the theme's vote is on, ranked; those that tie keep the order in which they are given. */
        public Ranking<Item> of(Poll poll, List<Item> items, CountingMethod count) {
            List<Item> admitted = items.stream().filter(poll::admits).toList();
            return poll.step().isConversation()
                    ? Agreement.ranking(admitted, voters(poll))
                    : Ranking.of(
                            admitted, item -> count.tally(sums.getOrDefault(item.id(), Totals.NONE)), voters(poll));
        }

        public long voters(Poll poll) {
            return voters.getOrDefault(poll.theme().id(), 0L);
        }
    }

    private final VoteSums sums;
    private final Voters voters;

    Standings(VoteSums sums, Voters voters) {
        this.sums = sums;
        this.voters = voters;
    }

    /** As all who voted want it. */
    public Counted in(Step vote) {
        return in(vote, Viewpoint.EVERYWHERE);
    }

    /** As those want it who voted on what is a table's own, wherever they sit by now; from anywhere else, as all do. */
    public Counted in(Step vote, Viewpoint viewpoint) {
        return new Counted(sums.of(vote), voters.byTheme(vote, viewpoint));
    }
}
