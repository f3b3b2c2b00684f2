package no.innspill;

import java.util.concurrent.CountDownLatch;

/** Where threads of a test wait for each other. */
public final class Turnstile {

    private Turnstile() {}

    public static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
