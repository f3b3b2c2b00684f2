package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One open page: follows the revisions as a real one does, and notes when each frame or fetched board arrived. */
final class Screen implements LiveSocket.Listener {

    /** What the page shows and where it listens; {@code socketPath} lacks the revision. */
    record Page(String socketPath, String cookie, Request board) {}

    private final Http http;
    private final Frames frames;
    private final Page page;
    private long revision;
    private long wanted;
    private boolean fetching;
    private @Nullable LiveSocket socket;
    private boolean opened;
    private String end = "";

    private long[] times = new long[64];
    private Frame[] arrived = new Frame[64];
    private int arrivals;
    private long frameCount;
    private long byteCount;
    private int gaps;

    Screen(Http http, Frames frames, Page page, long revision) {
        this.http = http;
        this.frames = frames;
        this.page = page;
        this.revision = revision;
    }

    void open() {
        String from = page.socketPath.contains("?") ? "&from=" + revision : "";
        try {
            socket = new LiveSocket(http.loop(), http.server(), http.host(), page.socketPath + from, page.cookie, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        if (socket != null) {
            socket.end("done");
        }
    }

    @Override
    public void opened() {
        opened = true;
    }

    @Override
    public void text(byte[] bytes, int offset, int length, long at) {
        Frame frame = frames.read(bytes, offset, length);
        frameCount++;
        byteCount += length;
        if (!frame.hasRevision()) {
            note(at, frame);
        } else if (frame.from() > revision) {
            gaps++;
            wanted = Math.max(wanted, frame.to());
            fetch();
        } else if (frame.to() > revision) {
            revision = frame.to();
            note(at, frame);
        }
    }

    private void fetch() {
        if (fetching) {
            return;
        }
        fetching = true;
        http.send(page.board, answer -> {
            fetching = false;
            if (answer.isOk()) {
                revision = Math.max(revision, answer.number("revision"));
                note(answer.receivedAt(), Frame.board(revision));
            }
            if (revision < wanted) {
                http.loop().at(System.nanoTime() + 300 * Loop.MILLI, this::fetch);
            }
        });
    }

    @Override
    public void closed(String why) {
        end = why;
    }

    private void note(long at, Frame frame) {
        if (arrivals == times.length) {
            times = Arrays.copyOf(times, arrivals * 2);
            arrived = Arrays.copyOf(arrived, arrivals * 2);
        }
        times[arrivals] = at;
        arrived[arrivals++] = frame;
    }

    /** Forgets what arrived, so that a new run starts from nothing. */
    void reset() {
        arrivals = 0;
        frameCount = 0;
        byteCount = 0;
        gaps = 0;
    }

    boolean isOpen() {
        return opened && end.isEmpty();
    }

    /** Why the socket ended, or the empty string. */
    String end() {
        return end;
    }

    int arrivals() {
        return arrivals;
    }

    long time(int arrival) {
        return times[arrival];
    }

    Frame arrived(int arrival) {
        return arrived[arrival];
    }

    long frameCount() {
        return frameCount;
    }

    long byteCount() {
        return byteCount;
    }

    int gaps() {
        return gaps;
    }
}
