package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** One thread waiting on every socket and timer, so that the load takes as little as it can of the server's cores. */
final class Loop {

    static final long MILLI = 1_000_000;
    static final long SECOND = 1_000 * MILLI;

    private record Task(long at, Runnable what) {}

    private final Selector selector;
    private final PriorityQueue<Task> tasks = new PriorityQueue<>((a, b) -> Long.signum(a.at - b.at));
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 18);
    private final byte[] chunk = new byte[1 << 18];

    Loop() {
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SelectionKey register(SocketChannel channel, Wire wire, int operations) throws IOException {
        return channel.register(selector, operations, wire);
    }

    /** Runs the task on this thread once the nanosecond clock has reached {@code at}. */
    void at(long at, Runnable task) {
        tasks.add(new Task(at, task));
    }

    void pause(long nanos) {
        until(() -> false, nanos);
    }

    /** Serves sockets and timers until the condition holds; false when the time ran out first. */
    boolean until(BooleanSupplier holds, long nanos) {
        long end = System.nanoTime() + nanos;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            runDue();
            serve(end);
        }
        return true;
    }

    private void runDue() {
        for (Task next = tasks.peek(); next != null && next.at <= System.nanoTime(); next = tasks.peek()) {
            tasks.remove();
            next.what.run();
        }
    }

    private void serve(long end) {
        Task next = tasks.peek();
        long wait = (next == null ? end : Math.min(end, next.at)) - System.nanoTime();
        try {
            if (wait < MILLI) {
                selector.selectNow(this::serve);
            } else {
                selector.select(this::serve, wait / MILLI);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(SelectionKey key) {
        // A burst of a thousand frames takes milliseconds to read: posts that fall due meanwhile are not held back.
        runDue();
        if (key.isValid() && key.attachment() instanceof Wire wire) {
            wire.serve(in, chunk);
        }
    }
}
