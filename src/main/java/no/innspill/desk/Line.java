package no.innspill.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The commands waiting for one workshop, and whether somebody is serving them. Guarded by itself. */
final class Line {

    private final Deque<Entry> waiting = new ArrayDeque<>();
    private boolean served;

    enum Joined {
        FULL,
        WAITING,
        FIRST
    }

    /** FIRST tells the caller that nobody serves the line yet, and that it is theirs to see to now. */
    synchronized Joined join(Entry entry, int bound) {
        if (waiting.size() >= bound) {
            return Joined.FULL;
        }
        waiting.add(entry);
        if (served) {
            return Joined.WAITING;
        }
        served = true;
        return Joined.FIRST;
    }

    /** The next commands to apply together; when there are none, the line is left and the list is empty. */
    synchronized List<Entry> take(int most) {
        List<Entry> batch = new ArrayList<>(Math.min(most, waiting.size()));
        while (batch.size() < most && !waiting.isEmpty()) {
            batch.add(waiting.poll());
        }
        served = !batch.isEmpty();
        return batch;
    }

    synchronized int length() {
        return waiting.size();
    }

    synchronized boolean isIdle() {
        return !served && waiting.isEmpty();
    }
}
