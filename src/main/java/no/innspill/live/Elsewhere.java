package no.innspill.live;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OpenConnections;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.desk.Neighbours;
import no.innspill.desk.WentBack;
import no.innspill.store.Store;
import no.innspill.store.StoreChanged;

/**
 * Sends the screens away from a node that has lost a database which others may still have, or got an older one: they come
 * again, to whichever node the proxy finds, and fetch.
 */
@ApplicationScoped
class Elsewhere {

    private static final int LAST = Integer.MAX_VALUE;
    private static final CloseReason COME_AGAIN = new CloseReason(1012);

    private final OpenConnections connections;
    private final EventStreams streams;
    private final Neighbours neighbours;
    private final Store store;

    Elsewhere(OpenConnections connections, EventStreams streams, Neighbours neighbours, Store store) {
        this.connections = connections;
        this.streams = streams;
        this.neighbours = neighbours;
        this.store = store;
    }

    void changed(@Observes StoreChanged change) {
        if (neighbours.mayWrite() && !store.answers()) {
            sendAway();
        }
    }

    /** After those who kept something of the other database have forgotten it. */
    void wentBack(@Observes @Priority(LAST) WentBack database) {
        sendAway();
    }

    private void sendAway() {
        connections.forEach(each -> each.close(COME_AGAIN).subscribe().with(done -> {}, gone -> {}));
        streams.sendAway();
    }
}
