package no.innspill.live;

import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One open page. It holds no frames, only how far it has been sent: its outbox is the audience's recent frames, shared
 * by all. One send is under way at most. A screen that falls behind further than those frames reach is shown the gap
 * instead and fetches, so a stuck or slow one delays nobody and costs no memory.
 */
final class Screen {

    /** The way to one browser. */
    interface Wire {
        /** Sends a text and calls back when it is written out (true) or never will be (false). */
        void send(String text, BiConsumer<Boolean, Throwable> written);
    }

    /** After so many ticks without a frame the beat is sent: silence is how a page knows that its socket is dead. */
    private static final int SILENT_TICKS = 5;

    private final Wire wire;
    private final Channel channel;
    private final String owner;
    private long sentTo;
    /** Until it has been greeted as well. */
    private boolean sending = true;

    private long sendingSince = System.nanoTime();
    private Delivery delivery = Delivery.UNWATCHED;
    private int silence;
    private String passing = "";

    /** @param owner tells one browser's screens from another's */
    Screen(Wire wire, Channel channel, String owner, long from) {
        this.wire = wire;
        this.channel = channel;
        this.owner = owner;
        this.sentTo = from;
    }

    /** The first frame says how far the others are, so that the page knows at once whether it has missed anything. */
    void greet() {
        String text;
        synchronized (this) {
            Frame hello = channel.hello(sentTo);
            sentTo = hello.to();
            text = hello.text();
        }
        wire.send(text, this::written);
    }

    /** Sends what the screen has not got yet, unless a send is under way: then that goes on when it is done. */
    void catchUp() {
        String text;
        synchronized (this) {
            if (sending) {
                return;
            }
            Optional<Frame> next = channel.after(sentTo);
            if (next.isPresent()) {
                sentTo = next.get().to();
                text = next.get().text();
                delivery = next.get().delivery();
                delivery.handed();
            } else if (!passing.isEmpty()) {
                text = passing;
                passing = "";
            } else {
                return;
            }
            begin();
        }
        wire.send(text, this::written);
    }

    /** Comes once a second; a screen that nothing has been sent to for a while gets the beat. */
    void tick(String beat) {
        synchronized (this) {
            if (sending || ++silence < SILENT_TICKS) {
                return;
            }
            begin();
        }
        wire.send(beat, this::written);
    }

    private void begin() {
        sending = true;
        sendingSince = System.nanoTime();
        silence = 0;
    }

    /** The latest passing figures; an older set that is still waiting is dropped. */
    void show(String figures) {
        synchronized (this) {
            passing = figures;
        }
        catchUp();
    }

    /** Whether it has not taken what it was sent for so long. */
    synchronized boolean isStuckFor(long nanos) {
        return sending && System.nanoTime() - sendingSince > nanos;
    }

    String owner() {
        return owner;
    }

    private void written(boolean well, Throwable fault) {
        Delivery done;
        synchronized (this) {
            // A wire that failed is closed: the screen stays as it is until its connection is taken out.
            sending = !well;
            done = delivery;
            delivery = Delivery.UNWATCHED;
        }
        if (well) {
            done.written();
            catchUp();
        }
    }
}
