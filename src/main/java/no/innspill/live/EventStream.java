package no.innspill.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Committed;
import no.innspill.desk.RecentCommits;
import no.innspill.screen.ChangeTold;
import no.innspill.screen.View;
import no.innspill.workshop.Viewpoint;

/**
 * A program that follows a workshop over HTTP, as server-sent events. It holds no events, only what is different since the
 * last one that it took: one that reads slowly hears less often, and costs nobody anything.
 */
final class EventStream implements HeldScreen.Way {

    /** Between two events, whatever goes on. */
    private static final long PACE_MILLIS = 100;

    private static final Duration STUCK = Duration.ofSeconds(30);

    /** After so many ticks without an event a comment is sent, by which either end notices that the other is gone. */
    private static final int SILENT_TICKS = 10;

    private record Said(long revision, long at, List<ChangeTold> changes) {}

    private final EventWire wire;
    private final UntoldChanges untold;
    private final ObjectMapper json;
    private final Clock clock;

    private boolean open;
    private boolean due;
    private int silence;

    EventStream(HttpServerResponse response, Context loop, View view, ObjectMapper json, Clock clock) {
        this.wire = new EventWire(response, loop);
        this.untold = new UntoldChanges(view);
        this.json = json;
        this.clock = clock;
    }

    /** Begins to speak: how far the workshop is, and what is different since whoever listens heard of it last. */
    synchronized void greet(long revision, List<ChangeTold> since) {
        open = true;
        untold.tellOf(revision);
        wire.open();
        write("retry: 3000\n" + event(new Said(revision, clock.millis(), since)));
        if (untold.leadOn()) {
            flushSoon();
        }
    }

    /** From where whoever listens sees the workshop; said before there is anything to hear. */
    synchronized void listenFrom(Viewpoint viewpoint) {
        untold.listenFrom(viewpoint);
    }

    /** What is different since a revision, up to another, as they may hear it; nothing where nobody knows. */
    synchronized Optional<List<ChangeTold>> missed(RecentCommits recent, long seen, long until) {
        return untold.missed(recent, seen, until);
    }

    synchronized void hear(Committed committed) {
        if (untold.hear(committed) && open) {
            flushSoon();
        }
    }

    private void flushSoon() {
        if (!due && !wire.isClosed()) {
            due = true;
            wire.later(PACE_MILLIS, this::flush);
        }
    }

    private synchronized void flush() {
        due = false;
        if (wire.isClosed() || untold.areNone() || wire.isFull()) {
            // When there is room again the next tick comes by.
            return;
        }
        untold.take().ifPresent(changes -> write(event(new Said(untold.told(), clock.millis(), changes))));
    }

    /** Comes once a second. @return whether nothing has gone out for so long that it is given up */
    synchronized boolean tick() {
        if (!open || wire.isClosed()) {
            return false;
        }
        if (wire.isFull()) {
            return wire.isFullFor(STUCK);
        }
        if (!untold.areNone()) {
            flushSoon();
        } else if (++silence >= SILENT_TICKS) {
            wire.soon(() -> write(": \n\n"));
        }
        return false;
    }

    /** Whoever listens may not any longer. */
    @Override
    public void shut() {
        wire.end("event: end\ndata: {}\n\n");
    }

    /** They see the workshop from elsewhere now, or nobody knows: they are to come again, and to read the board. */
    @Override
    public synchronized void move() {
        wire.end(event(new Said(untold.told(), clock.millis(), ChangeTold.ANYTHING)));
    }

    /** They are to come again. */
    void end() {
        wire.end("");
    }

    void cut() {
        wire.cut();
    }

    void close() {
        wire.close();
    }

    private synchronized void write(String text) {
        if (wire.write(text)) {
            silence = 0;
        }
    }

    private String event(Said said) {
        try {
            return "id: " + said.revision() + "\ndata: " + json.writeValueAsString(said) + "\n\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
