package no.innspill.store;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.TimeUnit;

/** Ends the process with a code that a service manager starts it again for, also if stopping in order gets stuck. */
final class Ending {

    private static final int FAILED = 1;
    private static final int PATIENCE_SECONDS = 30;

    private Ending() {}

    static void now() {
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
