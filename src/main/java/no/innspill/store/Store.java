package no.innspill.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.innspill.store.Examination.Finding;

/**
 * How the database is doing, as far as is known: looked at every second. While it takes no changes, they are refused with
 * words before anything is tried, so that what was typed goes back to whoever typed it.
 */
@ApplicationScoped
public class Store {

    /** A look at a server that says nothing takes its five seconds, twice. */
    private final Pulse pulse = new Pulse(Duration.ofSeconds(15));

    private volatile Finding finding = new Finding(Condition.WELL, true);
    private volatile boolean unconfirmed;
    private volatile boolean damaged;

    public Condition condition() {
        return finding.condition();
    }

    /** Whether the database can be read; nothing that runs by itself needs to try while it cannot. */
    public boolean answers() {
        return finding.answers();
    }

    public boolean takesChanges() {
        // What has just been met is in no finding yet.
        return !damaged && finding.answers() && finding.condition().takesChanges();
    }

    /** Whether what is known of it is no older than it should be. */
    boolean isWatched() {
        return pulse.isThere();
    }

    /** Whether something failed because of the store and not because of what was asked; then that is looked into. */
    public boolean isToBlameFor(Throwable fault) {
        damaged |= StoreFaults.areDamage(fault);
        return StoreFaults.include(fault);
    }

    /** Whether something failed because somebody else held for too long what it needed: it may come again. */
    public boolean isHeldUp(Throwable fault) {
        return StoreFaults.areHoldUps(fault);
    }

    /** A change is committed, but the disk did not confirm it. It counts; somebody should know. */
    public void unconfirmed() {
        unconfirmed = true;
    }

    /** Whether the disk has failed to confirm a change since it last confirmed one. */
    boolean isUnconfirmed() {
        return unconfirmed;
    }

    /** Whether something in the file could not be read, whatever the latest look has found. */
    boolean isDamaged() {
        return damaged;
    }

    /** The file is whole again. */
    void mended() {
        damaged = false;
    }

    /**
     * What was looked at just now.
     *
     * @param beyondRescue whether the file is damaged for good
     */
    Finding seen(Finding now, boolean beyondRescue) {
        damaged |= beyondRescue;
        unconfirmed &= now.condition() == Condition.UNCONFIRMED;
        pulse.beat();
        boolean worse = beyondRescue || (damaged && now.condition().takesChanges());
        return worse ? new Finding(Condition.DAMAGED, now.answers()) : now;
    }

    /** From here on this is what is known of it, in place of what is given back. */
    Finding settle(Finding now) {
        Finding before = finding;
        finding = now;
        return before;
    }
}
