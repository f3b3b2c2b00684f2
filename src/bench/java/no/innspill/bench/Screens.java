package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The open pages of one run. */
final class Screens implements AutoCloseable {

    private static final int OPENING_AT_ONCE = 50;

    private final List<Screen> all;
    private final Frames frames;
    private final Loop loop;

    private Screens(Loop loop, List<Screen> all, Frames frames) {
        this.loop = loop;
        this.all = all;
        this.frames = frames;
    }

    /** Opens one screen for each page, some at a time, and waits until all are open. */
    static Screens open(Http http, List<Screen.Page> pages, long revision) {
        Frames frames = new Frames();
        List<Screen> all = new ArrayList<>();
        for (Screen.Page page : pages) {
            Screen screen = new Screen(http, frames, page, revision);
            all.add(screen);
            screen.open();
            if (all.size() % OPENING_AT_ONCE == 0 || all.size() == pages.size()) {
                http.loop().until(() -> all.stream().allMatch(Screens::isSettled), 20 * Loop.SECOND);
            }
        }
        all.stream().filter(screen -> !screen.isOpen()).findFirst().ifPresent(screen -> {
            throw new IllegalStateException("A screen could not be opened: " + screen.end());
        });
        return new Screens(http.loop(), all, frames);
    }

    private static boolean isSettled(Screen screen) {
        return screen.isOpen() || !screen.end().isEmpty();
    }

    List<Screen> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    long sum(ToLongFunction<Screen> figure) {
        return all.stream().mapToLong(figure).sum();
    }

    long dropped() {
        return sum(screen -> screen.isOpen() ? 0 : 1);
    }

    void reset() {
        frames.forget();
        all.forEach(Screen::reset);
    }

    @Override
    public void close() {
        all.forEach(Screen::close);
        loop.pause(Loop.SECOND);
    }
}
