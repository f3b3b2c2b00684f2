package no.innspill.live;

import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.innspill.live.Arrival.Place;
import no.innspill.live.SocketFigures.Why;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshops;
import org.jboss.logging.Logger;

/** A screen's socket: it receives frames and says nothing. {@link UpgradeGuard} has let it in by then. */
@WebSocket(path = "/live/{code}")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);

    private final Feeds feeds;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Sockets sockets;
    private final Rights rights;
    private final SocketFigures figures;
    private final Map<String, Admission> admissions = new ConcurrentHashMap<>();

    LiveSocket(
            Feeds feeds,
            Workshops workshops,
            Transactions transactions,
            Sockets sockets,
            Rights rights,
            SocketFigures figures) {
        this.feeds = feeds;
        this.workshops = workshops;
        this.transactions = transactions;
        this.sockets = sockets;
        this.rights = rights;
        this.figures = figures;
    }

    /** Opens what the guard has let in. */
    @OnOpen
    @Blocking
    void open(WebSocketConnection connection) {
        Arrival arrival = connection.userData().get(Arrival.KEY);
        SocketWire wire = new SocketWire(connection);
        long losses = rights.losses();
        Optional<Arrived> arrived = arrival == null ? Optional.empty() : read(arrival);
        if (arrival == null || arrived.isEmpty()) {
            wire.shut();
            return;
        }
        if (!sockets.enter(connection.id(), arrival)) {
            // So many came at once that the last place was taken meanwhile.
            figures.refused(Why.NO_ROOM);
            wire.turnAway();
            return;
        }
        Place place = arrived.get().place();
        Admission admission = feeds.enter(
                place.audience(),
                wire,
                place.owner(),
                arrival.from(),
                arrived.get().revision());
        admissions.put(connection.id(), admission);
        rights.hold(connection.id(), arrival, place, wire, losses);
        if (connection.isClosed()) {
            // It went while it was being admitted; its closing may have found none.
            close(connection);
        }
    }

    /** What a screen is let in as, and how far the workshop had come then. */
    private record Arrived(Place place, long revision) {}

    /** Nothing if its browser may not have the view. */
    private Optional<Arrived> read(Arrival arrival) {
        return transactions.readFirst(() -> arrival.place()
                .map(place -> new Arrived(
                        place,
                        workshops
                                .revisions(arrival.code())
                                .map(arrival.view()::revision)
                                .orElse(0L))));
    }

    @OnClose
    void close(WebSocketConnection connection) {
        sockets.leave(connection.id());
        rights.drop(connection.id());
        Admission admission = admissions.remove(connection.id());
        if (admission != null) {
            feeds.leave(JoinCode.normalise(connection.pathParam("code")), admission);
        }
    }

    /** Screens have nothing to say here: every change is a request. */
    @OnTextMessage
    void ignore(String message) {}

    @OnError
    Uni<Void> failed(WebSocketConnection connection, Throwable fault) {
        LOG.debugf(fault, "The socket of a screen failed");
        // A browser that says too much is none of our pages; ours reconnects if it was something else.
        return connection.isClosed() ? Uni.createFrom().voidItem() : connection.close();
    }
}
