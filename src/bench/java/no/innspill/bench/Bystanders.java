package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A normal room at work on a thread of its own: thirty people with their screens open, who write an idea every half second
 * and look at pages, boards and what is their own. Each answer counts from the moment at which its request was due.
 */
final class Bystanders implements AutoCloseable {

    private static final int PEOPLE = 30;
    private static final long PACE = 100 * Loop.MILLI;

    /** What the room saw during one attack; requests count where they were sent. */
    static final class Phase {

        private final List<Long> nanos = new ArrayList<>();
        private int refused;
        private int faults;

        private synchronized void add(long due, Answer answer) {
            nanos.add(answer.receivedAt() - due);
            refused += answer.isOk() ? 0 : 1;
            faults += answer.status() == 500 ? 1 : 0;
        }

        synchronized int answers() {
            return nanos.size();
        }

        synchronized double millis(double share) {
            return Spread.of(nanos.stream().mapToLong(Long::longValue)).millis(share);
        }

        /** Answered with anything but success, or not at all. */
        synchronized int refused() {
            return refused;
        }

        synchronized int faults() {
            return faults;
        }
    }

    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread thread;
    private volatile Phase phase = new Phase();
    private volatile boolean leaving;
    private volatile @Nullable RuntimeException failure;

    private Bystanders(int port) {
        thread = new Thread(() -> work(port), "bystanders");
    }

    static Bystanders at(int port) {
        Bystanders room = new Bystanders(port);
        room.thread.start();
        return room;
    }

    /** What comes from now on. */
    Phase phase() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failure != null) {
            throw new IllegalStateException("The room could not work", failure);
        }
        phase = new Phase();
        return phase;
    }

    private void work(int port) {
        try {
            Http http = new Http(new Loop(), port);
            Room room = Room.create(http);
            room.join(PEOPLE);
            room.openCollection();
            room.seed(2);
            List<Screen.Page> pages =
                    IntStream.range(0, PEOPLE).mapToObj(room::page).toList();
            try (Screens screens = Screens.open(http, pages, room.revision())) {
                ready.countDown();
                goOn(http, room);
                System.out.println("abuse: screens of the room that were lost: " + screens.dropped());
            }
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            ready.countDown();
        }
    }

    private void goOn(Http http, Room room) {
        long due = System.nanoTime();
        for (int n = 0; !leaving; n++, due += PACE) {
            http.loop().pause(Math.max(0, due - System.nanoTime()));
            Phase now = phase;
            long at = due;
            http.send(request(room, n), answer -> now.add(at, answer));
        }
        http.loop().pause(Loop.SECOND);
    }

    private static Request request(Room room, int n) {
        return switch (n % 5) {
            case 0 -> room.idea(n / 5);
            case 1 -> room.board(n / 5);
            case 2 -> room.ownOf(n / 5);
            case 3 -> room.visit(n / 5);
            default -> room.similar(n / 5, "Felles innlogging");
        };
    }

    @Override
    public void close() {
        leaving = true;
        try {
            thread.join(15_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
