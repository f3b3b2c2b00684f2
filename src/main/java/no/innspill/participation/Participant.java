package no.innspill.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joined, without an account: known by a random token only, of which the hash is kept. Several people may
 * share the device that joined; where each of them votes, each has a participant who belongs to that device.
 */
@Entity
public class Participant {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Affiliation affiliation;

    private Instant joinedAt;

    private @Nullable Long doneStepId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable RoomTable table;

    private int people = 1;

    private int turn = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant device;

    private int person = 1;

    private boolean admitted;

    private boolean hadScreen;

    private @Nullable Integer peopleMost;

    private boolean spectator;

    private @Nullable Instant stoppedAt;

    protected Participant() {}

    Participant(Workshop workshop, String tokenHash, @Nullable Affiliation affiliation, Instant now) {
        this.workshop = workshop;
        this.tokenHash = tokenHash;
        this.affiliation = affiliation;
        this.joinedAt = now;
    }

    /** What an order of their own is made of: it tells nothing, not even how many came before them. */
    public String seed(int turn) {
        return Secrets.hash("order " + tokenHash + (turn > 1 ? " " + turn : "")).substring(0, 12);
    }

    /** One of the others at a device. No token leads to them: whoever holds the device acts for whose turn it is. */
    static Participant at(Participant device, int person, Instant now) {
        Participant other = new Participant(device.workshop, Secrets.hash(Secrets.random()), device.affiliation, now);
        other.device = device;
        other.person = person;
        other.table = device.table;
        return other;
    }

    /** Sits down at a table, or leaves it. */
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

    /** What is theirs stays, and no token leads to it any more. */
    void depart() {
        tokenHash = Secrets.hash(Secrets.random());
    }

    /** Has opened the page at least once. */
    void openScreen() {
        hadScreen = true;
    }

    public boolean hadScreen() {
        return hadScreen;
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

    /** Has shown a ballot slip; which one is not kept. */
    void admit() {
        admitted = true;
    }

    public boolean isAdmitted() {
        return admitted;
    }

    /** No more ideas are taken from them. */
    public void stop(Instant now) {
        stoppedAt = now;
    }

    public void letPost() {
        stoppedAt = null;
    }

    /** Whether that was then. */
    public boolean wasStoppedAt(@Nullable Instant then) {
        return stoppedAt != null && stoppedAt.equals(then);
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public Workshop workshop() {
        return workshop;
    }

    public void finish(Step step) {
        doneStepId = step.id();
    }

    /** Whoever does something in a workshop that goes on after its end is somebody again. */
    void takePart() {
        spectator = false;
    }

    public void resume() {
        doneStepId = null;
    }

    public boolean isDoneWith(Step step) {
        return doneStepId != null && doneStepId == step.id();
    }

    public long id() {
        return id;
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

    /** Which of the people at the device this is, from 1 on. */
    public int person() {
        return person;
    }
}
