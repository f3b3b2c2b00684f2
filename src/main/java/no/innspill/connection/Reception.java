package no.innspill.connection;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.innspill.pace.Limits;

/** A body while it arrives: how much may come, how fast it must come, and what is to be done once when it is over. */
final class Reception {

    private final Buffer body = Buffer.buffer();
    private final AtomicBoolean over = new AtomicBoolean();
    private final long start = System.nanoTime();
    private final long limit;
    private final double pace;
    private final long grace;
    private final double deadline;
    private Runnable after = () -> {};

    Reception(Limits limits, long limit, boolean isUpload) {
        this.limit = limit;
        this.pace = limits.bodyPace().asLongValue();
        this.grace = limits.bodyGrace().toSeconds();
        this.deadline = isUpload ? limits.upToUpload().toSeconds() : grace + limit / pace;
    }

    /** Takes what has come, unless it is too much. */
    boolean take(Buffer chunk) {
        if (over.get() || body.length() + chunk.length() > limit) {
            return false;
        }
        body.appendBuffer(chunk);
        return true;
    }

    boolean isTooSlow() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return seconds > deadline || body.length() < (seconds - grace) * pace;
    }

    void onClose(Runnable then) {
        after = then;
    }

    /** Ends it; true for whoever does so first. */
    boolean close() {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        after.run();
        return true;
    }

    Buffer body() {
        return body;
    }
}
