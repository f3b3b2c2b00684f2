package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page that finds its way back by itself, as ours does: a new socket after a pause that grows and differs from page to
 * page, and with it the board and what is the participant's own.
 */
final class Returner implements LiveSocket.Listener {

    private static final Random RANDOM = new Random(5);
    private static final double LONGEST = 2_000;

    private final Http http;
    private final Frames frames;
    private final Screen.Page page;
    private final Request mine;
    /** What went wrong, by its name; one map for all pages. */
    private final Map<String, Integer> errors;

    private @Nullable LiveSocket socket;
    private boolean heard;
    private boolean boardIsHere;
    private boolean mineIsHere;
    private long revision;
    private int tries;
    private long firstTry;
    private long rightAt;

    Returner(Http http, Frames frames, Screen.Page page, Request mine, Map<String, Integer> errors) {
        this.http = http;
        this.frames = frames;
        this.page = page;
        this.mine = mine;
        this.errors = errors;
    }

    void open() {
        if (firstTry == 0) {
            firstTry = System.nanoTime();
        }
        try {
            socket = new LiveSocket(
                    http.loop(),
                    http.server(),
                    http.host(),
                    page.socketPath() + "&from=" + revision,
                    page.cookie(),
                    this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Open says nothing yet: what has come through the socket does. */
    @Override
    public void opened() {
        tries = 0;
    }

    /** The board at once, and for a page that has missed something what is its own too, not all in the same moment. */
    private void catchUp() {
        fetch(page.board(), answer -> {
            boardIsHere = true;
            long now = answer.number("revision");
            if (now == revision && mineIsHere) {
                return;
            }
            revision = Math.max(revision, now);
            mineIsHere = false;
            later(RANDOM.nextInt(400), () -> fetch(mine, own -> mineIsHere = true));
        });
    }

    private void fetch(Request request, Consumer<Answer> then) {
        http.send(request, answer -> {
            if (answer.isOk()) {
                then.accept(answer);
                note();
                return;
            }
            count(answer.status() == 0 ? "no answer" : String.valueOf(answer.status()));
            later(1_000 + RANDOM.nextInt(500), () -> fetch(request, then));
        });
    }

    @Override
    public void text(byte[] bytes, int offset, int length, long at) {
        if (!heard) {
            heard = true;
            catchUp();
        }
        long now = frames.read(bytes, offset, length).to();
        // Until the board is here a frame only says that something has been missed.
        if (boardIsHere) {
            revision = Math.max(revision, now);
        }
        note();
    }

    @Override
    public void closed(String why) {
        if (socket == null) {
            return;
        }
        socket = null;
        heard = false;
        boardIsHere = false;
        rightAt = 0;
        count(why);
        later(pause(), this::open);
    }

    private long pause() {
        double most = Math.min(LONGEST, 650 * Math.pow(2, Math.min(tries, 6)));
        long pause = tries == 0 ? 300 + RANDOM.nextInt(700) : (long) (most / 2 + RANDOM.nextDouble() * most / 2);
        tries++;
        return pause;
    }

    private void later(long millis, Runnable what) {
        http.loop().at(System.nanoTime() + millis * Loop.MILLI, what);
    }

    private void count(String what) {
        errors.merge(what, 1, Integer::sum);
    }

    private void note() {
        if (rightAt == 0 && isRight()) {
            rightAt = System.nanoTime();
        }
    }

    /** The line is gone from one moment to the next. */
    void cut() {
        LiveSocket open = socket;
        if (open != null) {
            open.end("cut");
        }
    }

    /** From now on the time counts anew: the pauses go on as they were. */
    void forget() {
        firstTry = 0;
    }

    /** When it comes back it will have missed something. */
    void miss() {
        mineIsHere = false;
    }

    void leave() {
        LiveSocket open = socket;
        socket = null;
        if (open != null) {
            open.end("done");
        }
    }

    boolean isRight() {
        return socket != null && heard && boardIsHere && mineIsHere;
    }

    boolean shows(long wanted) {
        return revision >= wanted;
    }

    /** Nanoseconds from its first try that could succeed until everything was there. */
    long took() {
        return firstTry == 0 ? 0 : rightAt - firstTry;
    }
}
