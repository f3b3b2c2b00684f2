package no.innspill.store;

import io.quarkus.runtime.Quarkus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends the process once there has been no hope for long, with a code that a service manager starts it again for, also if
 * stopping in order gets stuck.
 */
final class Ending {

    private static final int FAILED = 1;
    private static final int PATIENCE_SECONDS = 30;

    private final Duration longest;
    private final Runnable end;
    private long hopelessSince = System.nanoTime();

    /** @param longest that is waited without hope */
    Ending(Duration longest) {
        this(longest, Ending::now);
    }

    Ending(Duration longest, Runnable end) {
        this.longest = longest;
        this.end = end;
    }

    /** @param why what is said on the console then */
    void unless(boolean hope, Saying why) {
        if (hope) {
            hopelessSince = System.nanoTime();
        } else if (System.nanoTime() - hopelessSince > longest.toNanos()) {
            System.err.println(why.words());
            end.run();
        }
    }

    private static void now() {
        Thread last = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(FAILED);
        });
        last.setDaemon(true);
        last.start();
        Quarkus.asyncExit(FAILED);
    }
}
