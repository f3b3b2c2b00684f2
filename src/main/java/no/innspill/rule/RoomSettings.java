package no.innspill.rule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the facilitator has set up the room: where it is reached, who comes in, who may vote, what waits for approval. */
@Embeddable
public class RoomSettings {

    private @Nullable String address;

    private boolean doorOpen = true;

    private boolean approving;

    @Enumerated(EnumType.STRING)
    private BallotRule ballots = BallotRule.DEVICE;

    private boolean ballotSlips;

    private @Nullable Integer heads;

    protected RoomSettings() {}

    public static RoomSettings usual() {
        return new RoomSettings();
    }

    /** Where participants reach it, if the facilitator has chosen; null for what the server finds out itself. */
    public void reachAt(@Nullable String newAddress) {
        address = newAddress;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public void openDoor(boolean open) {
        doorOpen = open;
    }

    public boolean isDoorOpen() {
        return doorOpen;
    }

    /** Whether new ideas wait until the facilitator approves them. */
    public void approveFirst(boolean first) {
        approving = first;
    }

    public boolean approvesFirst() {
        return approving;
    }

    /** Decides whose ballot it is where several people share a device. */
    public void castBy(BallotRule rule) {
        ballots = rule;
    }

    /** Whose ballot it is where several people share a device. */
    public BallotRule ballots() {
        return ballots;
    }

    /** Whether only those may vote who have shown a ballot slip. */
    public void admitBySlips(boolean wanted) {
        ballotSlips = wanted;
    }

    public boolean wantsSlips() {
        return ballotSlips;
    }

    /** So many people are in the room, as the facilitator has counted them; null for not counted. */
    public void countHeads(@Nullable Integer counted) {
        heads = counted;
    }

    public Optional<Integer> heads() {
        return Optional.ofNullable(heads);
    }
}
