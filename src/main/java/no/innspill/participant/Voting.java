package no.innspill.participant;

import java.util.List;
import java.util.stream.IntStream;
import no.innspill.vote.Poll;

/**
 * How votes are cast in one theme: how many dots or ranks there are, how much of it one item may hold, and whether it is
 * open.
 *
 * @param differs whether there are more or fewer in another theme
 * @param top how far the vote before reached that this one is on; 0 if it is on everything
 */
public record Voting(long theme, boolean ranked, int budget, int perItem, int top, boolean differs, boolean open) {

    static Voting of(Poll poll, boolean differs, boolean open) {
        Integer top = poll.step().rules().top();
        return new Voting(
                poll.theme().id(),
                poll.isRanked(),
                poll.dots(),
                poll.dotsPerItem(),
                poll.isNarrowed() && top != null ? top : 0,
                differs,
                open);
    }

    public List<Integer> ranks() {
        return IntStream.rangeClosed(1, budget).boxed().toList();
    }
}
