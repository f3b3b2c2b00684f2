package no.innspill.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.desk.RecentCommits;
import no.innspill.screen.ChangeTold;
import no.innspill.screen.View;
import no.innspill.workshop.Viewpoint;

/**
 * A program that follows a workshop over HTTP, as server-sent events. It holds no events, only what is different since the
 * last one that it took: one that reads slowly hears less often, and costs nobody anything.
 */
final class EventStream implements Rights.Way {

    /** Between two events, whatever goes on. */
    private static final long PACE_MILLIS = 100;

    private static final long STUCK_SECONDS = 30;

    /** After so many ticks without an event a comment is sent, by which either end notices that the other is gone. */
    private static final int SILENT_TICKS = 10;

    private record Said(long revision, long at, List<ChangeTold> changes) {}

    private final HttpServerResponse response;
    private final Context loop;
    private final View view;
    private final ObjectMapper json;
    private final Clock clock;

    private final Set<Change> different = new HashSet<>();
    private Viewpoint from = Viewpoint.PLENARY;
    private long reached;
    private long told;
    private boolean open;
    private boolean due;
    private boolean over;
    private int silence;
    private long fullSince;

    EventStream(HttpServerResponse response, Context loop, View view, ObjectMapper json, Clock clock) {
        this.response = response;
        this.loop = loop;
        this.view = view;
        this.json = json;
        this.clock = clock;
    }

    /** Begins to speak: how far the workshop is, and what is different since whoever listens heard of it last. */
    synchronized void greet(long revision, List<ChangeTold> since) {
        open = true;
        told = revision;
        write("retry: 3000\n" + event(new Said(revision, clock.millis(), since)));
        if (reached > told) {
            flushSoon();
        }
    }

    /** From where whoever listens sees the workshop; said before there is anything to hear. */
    synchronized void listenFrom(Viewpoint viewpoint) {
        from = viewpoint;
    }

    /** What is different since a revision, up to another, as they may hear it; nothing where nobody knows. */
    synchronized Optional<List<ChangeTold>> missed(RecentCommits recent, long seen, long until) {
        return recent.between(seen, until, view::revisionIn, committed -> view.toldAt(from, view.changesIn(committed)))
                .map(ChangeTold::of);
    }

    synchronized void hear(Committed committed) {
        Set<Change> changes = view.changesIn(committed);
        if (changes.isEmpty()) {
            return;
        }
        long revision = view.revisionIn(committed);
        different.addAll(view.toldAt(from, changes));
        if (reached > 0 && revision != reached + 1) {
            different.add(Change.BOARD);
        }
        reached = Math.max(reached, revision);
        if (different.size() > ChangeTold.MOST) {
            different.clear();
            different.add(Change.BOARD);
        }
        if (open) {
            flushSoon();
        }
    }

    private void flushSoon() {
        if (!due && !over) {
            due = true;
            loop.owner().setTimer(PACE_MILLIS, timer -> loop.runOnContext(nothing -> flush()));
        }
    }

    private synchronized void flush() {
        due = false;
        if (over || different.isEmpty() || isFull()) {
            // When there is room again the next tick comes by.
            return;
        }
        List<ChangeTold> changes = ChangeTold.of(different);
        different.clear();
        if (reached > told) {
            told = reached;
            write(event(new Said(told, clock.millis(), changes)));
        }
    }

    /** Comes once a second. @return whether nothing has gone out for so long that it is given up */
    synchronized boolean tick() {
        if (!open || over) {
            return false;
        }
        if (isFull()) {
            return System.nanoTime() - fullSince > TimeUnit.SECONDS.toNanos(STUCK_SECONDS);
        }
        if (!different.isEmpty()) {
            flushSoon();
        } else if (++silence >= SILENT_TICKS) {
            loop.runOnContext(nothing -> write(": \n\n"));
        }
        return false;
    }

    private boolean isFull() {
        boolean full = response.writeQueueFull();
        if (!full) {
            fullSince = 0;
        } else if (fullSince == 0) {
            fullSince = System.nanoTime();
        }
        return full;
    }

    /** Whoever listens may not any longer. */
    @Override
    public void shut() {
        end("event: end\ndata: {}\n\n");
    }

    /** They see the workshop from elsewhere now, or nobody knows: they are to come again, and to read the board. */
    @Override
    public synchronized void move() {
        end(event(new Said(told, clock.millis(), ChangeTold.ANYTHING)));
    }

    /** They are to come again. */
    void end() {
        end("");
    }

    private void end(String last) {
        loop.runOnContext(nothing -> {
            if (!isOver()) {
                response.end(last);
            }
        });
    }

    void cut() {
        loop.runOnContext(nothing -> response.reset());
    }

    private synchronized boolean isOver() {
        return over || response.ended() || response.closed();
    }

    synchronized void close() {
        over = true;
    }

    private synchronized void write(String text) {
        if (!isOver()) {
            silence = 0;
            response.write(text);
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
