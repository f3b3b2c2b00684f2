package no.innspill.page;

import no.innspill.rule.VoteMethod;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.Poll;

/**
 * How a theme's votes were cast and counted, for the sentence that says so.
 *
 * @param dots how many dots, or ranks, each person had
 * @param dotsPerItem how many of them one item could get
 * @param top how far the vote before it reached; 0 if the vote was on all items
 */
public record CountingNote(VoteMethod method, CountingMethod count, int dots, int dotsPerItem, int top) {

    static CountingNote of(Poll poll, CountingMethod count) {
        Integer top = poll.step().rules().top();
        return new CountingNote(
                poll.method(), count, poll.dots(), poll.dotsPerItem(), poll.isNarrowed() && top != null ? top : 0);
    }

    /** The key of the sentence; its arguments are {@link #dots} and {@link #dotsPerItem}. */
    public String sentence() {
        return "vote_counted_" + method.tag() + "_" + count.tag();
    }

    /** The key of the few words for it that a wall has room for, where it was counted in the usual way. */
    public String brief() {
        return "vote_brief_" + method.tag();
    }

    /** Whether the column of votes holds points of ranks, and not dots. */
    public boolean points() {
        return count == CountingMethod.POINTS;
    }
}
