package no.innspill.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.innspill.access.Secrets;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joined, without an account: known by a random token only, of which the hash is kept. Several people may
 * share the device that joined; where each of them votes, each has a participant who belongs to that device.
 */
@Entity
public class Participant extends SharedDevice {

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
    private @Nullable Participant device;

    private int person = 1;

    private boolean admitted;

    private boolean hadScreen;

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
        other.sit(device.table().orElse(null));
        return other;
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

    /** Which of the people at the device this is, from 1 on. */
    public int person() {
        return person;
    }
}
