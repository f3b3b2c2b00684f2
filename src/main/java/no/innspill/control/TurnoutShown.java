package no.innspill.control;

import java.util.List;
import no.innspill.language.Worded;

/**
 * Whether the ballots are those of the people in the room.
 *
 * @param lately how many devices have joined in the last minute
 * @param voted how many ballots there are in the vote that is on, or in the latest one
 * @param unseen how many of them are from devices on which the page was never opened
 * @param heads how many people the facilitator has counted; 0 for not counted
 * @param slips whether votes take a ballot slip, of which so many have been used
 * @param shared devices that say they are several people
 */
public record TurnoutShown(
        String code,
        long lately,
        long voted,
        long unseen,
        long heads,
        boolean slips,
        long used,
        long unused,
        List<SharedDevice> shared) {

    /** @param table the label of the table it sits at; empty for none */
    public record SharedDevice(long id, Worded table, int people) {}

    public boolean isCounted() {
        return heads > 0;
    }

    /** Whether there are more ballots than people in the room. */
    public boolean isTooMany() {
        return isCounted() && voted > heads;
    }
}
