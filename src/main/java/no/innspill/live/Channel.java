package no.innspill.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An audience's screens and the last few frames sent to it, each kept once for all of them. */
final class Channel {

    /** About a second of a very busy workshop: enough for a screen that hiccups, and no history. */
    private static final int RECENT = 20;

    private final Frames frames;
    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final Deque<Frame> recent = new ArrayDeque<>();
    private long revision;

    Channel(Frames frames, long revision) {
        this.frames = frames;
        this.revision = revision;
    }

    /** Takes a screen in that has seen everything up to the revision; it gets nothing before it is greeted. */
    synchronized Admission enter(Screen.Wire wire, String owner, long seen) {
        boolean alone = screens.isEmpty();
        Screen screen = new Screen(wire, this, owner, seen);
        screens.add(screen);
        return new Admission(this, screen, alone);
    }

    /** The first frame for a screen: brings it up to date, shows the gap, or says that there is nothing new. */
    synchronized Frame hello(long seen) {
        return after(seen).orElseGet(() -> frames.at(revision));
    }

    void leave(Screen screen) {
        screens.remove(screen);
    }

    /** Hands a frame to every screen; those with a send under way take it from here when that is done. */
    void push(Frame frame) {
        synchronized (this) {
            recent.addLast(frame);
            if (recent.size() > RECENT) {
                recent.removeFirst();
            }
            revision = frame.to();
        }
        screens.forEach(Screen::catchUp);
    }

    void show(String figures) {
        screens.forEach(screen -> screen.show(figures));
    }

    void tick(String beat) {
        screens.forEach(screen -> screen.tick(beat));
    }

    /**
     * Learns of a revision without a frame that leads there: screens that have seen less are shown the gap. Called for
     * a channel that nobody was in, which gets no frames, and when a rendering failed.
     */
    void skipTo(long reached) {
        synchronized (this) {
            if (reached <= revision) {
                return;
            }
            recent.clear();
            revision = reached;
        }
        screens.forEach(Screen::catchUp);
    }

    /** The next frame for a screen that has everything up to the revision; a gap shown if that is too long ago. */
    synchronized Optional<Frame> after(long seen) {
        if (seen >= revision) {
            return Optional.empty();
        }
        for (Frame frame : recent) {
            if (frame.to() > seen) {
                return Optional.of(frame.from() <= seen ? frame : frames.at(revision));
            }
        }
        return Optional.of(frames.at(revision));
    }

    synchronized long revision() {
        return revision;
    }

    Stream<Screen> screens() {
        return screens.stream();
    }

    int size() {
        return screens.size();
    }

    boolean isEmpty() {
        return screens.isEmpty();
    }
}
