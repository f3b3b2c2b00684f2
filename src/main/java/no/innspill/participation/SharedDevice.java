package no.innspill.participation;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/** What somebody joined with: at which table it is, how many people share it, and whose turn it is. */
@MappedSuperclass
public abstract class SharedDevice {

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable RoomTable table;

    private int people = 1;

    private int turn = 1;

    private @Nullable Integer peopleMost;

    /** Comes to a table, or leaves it. */
    void sit(@Nullable RoomTable newTable) {
        table = newTable;
    }

    /** So many people share the device. */
    void share(int newPeople) {
        people = newPeople;
        turn = Math.min(turn, newPeople);
    }

    void handTo(int newTurn) {
        turn = newTurn;
    }

    /** The facilitator has seen how many there are. */
    void limit(int most) {
        peopleMost = most;
        share(most);
    }

    /** How many people may share the device at most, as the facilitator has set it. */
    public Optional<Integer> peopleMost() {
        return Optional.ofNullable(peopleMost);
    }

    public Optional<RoomTable> table() {
        return Optional.ofNullable(table);
    }

    /** Their table, or the plenary if they sit at none. */
    public Viewpoint viewpoint() {
        return table == null ? Viewpoint.PLENARY : table.viewpoint();
    }

    /** How many people share the device. */
    public int people() {
        return people;
    }

    /** Which of them has the device in hand, from 1 on. */
    public int turn() {
        return turn;
    }
}
