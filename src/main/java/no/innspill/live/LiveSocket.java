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
import no.innspill.desk.Transactions;
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
    private final Map<String, Admission> admissions = new ConcurrentHashMap<>();

    LiveSocket(Feeds feeds, Workshops workshops, Transactions transactions, Sockets sockets) {
        this.feeds = feeds;
        this.workshops = workshops;
        this.transactions = transactions;
        this.sockets = sockets;
    }

    /** Opens what the guard has let in. It is asked again once it hears announcements: the right may have gone meanwhile. */
    @OnOpen
    @Blocking
    void open(WebSocketConnection connection) {
        Arrival arrival = connection.userData().get(Arrival.KEY);
        SocketWire wire = new SocketWire(connection);
        Optional<Place> place = arrival == null ? Optional.empty() : place(arrival);
        if (arrival == null || place.isEmpty()) {
            wire.shut();
            return;
        }
        if (!sockets.enter(connection.id(), arrival)) {
            // So many came at once that the last place was taken meanwhile.
            wire.turnAway();
            return;
        }
        Admission admission = feeds.enter(
                place.get().audience(),
                wire,
                place.get().owner(),
                arrival.from(),
                place.get().revision());
        admissions.put(connection.id(), admission);
        if (connection.isClosed()) {
            // It went while it was being admitted; its closing may have found none.
            close(connection);
        } else if (place(arrival).filter(place.get()::isTheSame).isEmpty()) {
            wire.shut();
        }
    }

    /** To whom a screen belongs, and how far the workshop had come then. */
    private record Place(Audience audience, String owner, long revision) {

        boolean isTheSame(Place other) {
            return audience.equals(other.audience) && owner.equals(other.owner);
        }
    }

    /** Nothing if its browser may not have the view. */
    private Optional<Place> place(Arrival arrival) {
        return transactions.readFirst(() -> arrival.isAdmitted()
                ? Optional.of(new Place(
                        arrival.audience(),
                        arrival.owner(),
                        workshops
                                .revisions(arrival.code())
                                .map(arrival.view()::revision)
                                .orElse(0L)))
                : Optional.empty());
    }

    @OnClose
    void close(WebSocketConnection connection) {
        sockets.leave(connection.id());
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
