package no.innspill.overlay;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is a participant's own: their ideas, their dots, what they have left.
 *
 * @param seed the participant's own order of cards while voting is derived from it; it gives nothing else away
 * @param firstScreen whether this device has not had the page before it yet
 * @param done whether they said that they are done with the current step
 * @param stopped whether the facilitator takes no more ideas from them
 */
public record Mine(
        long revision,
        String seed,
        boolean done,
        boolean stopped,
        List<OwnIdea> ideas,
        List<OwnBallot> ballots,
        List<BallotInWords> inWords,
        List<OwnNotice> notices,
        List<FlaggedIdea> flagged,
        OwnOutcomes outcomes,
        SeatShown seat,
        boolean firstScreen) {

    /** What one has just written is what one looks for. */
    public List<OwnIdea> newestFirst() {
        return IntStream.range(0, ideas.size())
                .mapToObj(i -> ideas.get(ideas.size() - 1 - i))
                .toList();
    }
}
