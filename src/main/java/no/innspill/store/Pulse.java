package no.innspill.store;

import java.time.Duration;

/**
 * Whether something that goes round by itself still does. What it has said last is worth nothing once it hangs, on a disk or
 * a line that neither works nor fails: whoever tells others how things are asks for this first.
 */
public final class Pulse {

    private final Duration longest;
    private volatile long last = System.nanoTime();

    /** @param longest a round takes if nothing hangs */
    public Pulse(Duration longest) {
        this.longest = longest;
    }

    public void beat() {
        last = System.nanoTime();
    }

    public boolean isThere() {
        return System.nanoTime() - last < longest.toNanos();
    }
}
