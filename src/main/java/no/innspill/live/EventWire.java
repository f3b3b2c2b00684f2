package no.innspill.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/** The way to one program that follows a workshop: what is written there, and whether it is taken. */
final class EventWire {

    private final HttpServerResponse response;
    private final Context loop;
    private volatile boolean closed;
    private long fullSince;

    EventWire(HttpServerResponse response, Context loop) {
        this.response = response;
        this.loop = loop;
    }

    /** What comes before the first event. */
    void open() {
        response.setChunked(true)
                .putHeader("Innspill", "1")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Else each event would wait for more of them, here and at a proxy.
                .putHeader(HttpHeaders.CONTENT_ENCODING, "identity")
                .putHeader("X-Accel-Buffering", "no");
    }

    /** On the thread of the connection. */
    void soon(Runnable work) {
        loop.runOnContext(nothing -> work.run());
    }

    void later(long millis, Runnable work) {
        loop.owner().setTimer(millis, timer -> soon(work));
    }

    /** Whether what was written before has not gone out yet. */
    synchronized boolean isFull() {
        boolean full = response.writeQueueFull();
        if (!full) {
            fullSince = 0;
        } else if (fullSince == 0) {
            fullSince = System.nanoTime();
        }
        return full;
    }

    /** Whether that has been so for so long. */
    synchronized boolean isFullFor(Duration age) {
        return fullSince != 0 && System.nanoTime() - fullSince > age.toNanos();
    }

    /** Whether it was written, as the program is still there. */
    boolean write(String text) {
        if (isOver()) {
            return false;
        }
        response.write(text);
        return true;
    }

    void end(String last) {
        soon(() -> {
            if (!isOver()) {
                response.end(last);
            }
        });
    }

    void cut() {
        soon(response::reset);
    }

    /** Nobody is there any more. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    private boolean isOver() {
        return closed || response.ended() || response.closed();
    }
}
