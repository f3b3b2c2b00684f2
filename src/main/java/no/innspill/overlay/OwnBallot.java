package no.innspill.overlay;

import java.util.HashMap;
import java.util.Map;
import no.innspill.rule.VoteMethod;
import no.innspill.vote.Ballot;
import no.innspill.vote.Poll;
import no.innspill.vote.Vote;

/**
 * A participant's ballot in one theme of the current vote.
 *
 * @param method {@code approval}, {@code dots} or {@code ranked}
 * @param dots by the id of the idea or group
 * @param ranks likewise; empty but in a ranked vote
 */
public record OwnBallot(
        long theme,
        String method,
        int budget,
        int left,
        int perItem,
        Map<Long, Integer> dots,
        Map<Long, Integer> ranks) {

    static OwnBallot cast(Ballot ballot) {
        Map<Long, Integer> dots = new HashMap<>();
        for (Vote vote : ballot.votes()) {
            if (vote.dots() > 0) {
                dots.merge(vote.item().id(), vote.dots(), Integer::sum);
            }
        }
        return in(ballot.poll(), ballot.left(), dots, ballot.ranks());
    }

    static OwnBallot untouched(Poll poll) {
        return in(poll, poll.dots(), Map.of(), Map.of());
    }

    private static OwnBallot in(Poll poll, int left, Map<Long, Integer> dots, Map<Long, Integer> ranks) {
        return new OwnBallot(
                poll.theme().id(), poll.method().tag(), poll.dots(), left, poll.dotsPerItem(), dots, ranks);
    }

    public boolean ranked() {
        return method.equals(VoteMethod.RANKED.tag());
    }
}
