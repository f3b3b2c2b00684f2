package no.innspill.live;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** A screen's wire as a WebSocket. Nothing here is awaited: one slow browser must not hold up the next. */
record SocketWire(WebSocketConnection connection) implements Screen.Wire, HeldScreen.Way {

    /** The page reloads on it and learns where it stands. */
    static final int NOT_LET_IN = 4001;

    /** The page opens a new socket, and fetches. */
    static final int MOVED = 4002;

    /** The page fetches, and tries again later. */
    static final int NO_ROOM = 1013;

    private static final Logger LOG = Logger.getLogger(SocketWire.class);

    @Override
    public void send(String text, BiConsumer<Boolean, Throwable> written) {
        connection
                .sendText(text)
                .subscribe()
                .with(done -> written.accept(true, null), fault -> written.accept(false, fault));
    }

    @Override
    public void shut() {
        close(NOT_LET_IN);
    }

    @Override
    public void move() {
        close(MOVED);
    }

    void turnAway() {
        close(NO_ROOM);
    }

    private void close(int code) {
        connection
                .close(new CloseReason(code))
                .subscribe()
                .with(done -> {}, fault -> LOG.debugf(fault, "A screen was gone before it could be closed"));
    }
}
