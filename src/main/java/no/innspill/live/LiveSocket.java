package no.innspill.live;

import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.innspill.live.Arrival.Place;
import no.innspill.live.SocketFigures.Why;
import no.innspill.workshop.JoinCode;
import org.jboss.logging.Logger;

/** A screen's socket: it receives frames and says nothing. {@link UpgradeGuard} has let it in by then. */
@WebSocket(path = "/live/{code}")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);

    private final Feeds feeds;
    private final Sockets sockets;
    private final Rights rights;
    private final SocketFigures figures;
    private final Map<String, Admission> admissions = new ConcurrentHashMap<>();

    LiveSocket(Feeds feeds, Sockets sockets, Rights rights, SocketFigures figures) {
        this.feeds = feeds;
        this.sockets = sockets;
        this.rights = rights;
        this.figures = figures;
    }

    /** Opens what the guard has let in, and reads nothing: a whole room that comes back opens its sockets at once. */
    @OnOpen
    @NonBlocking
    void open(WebSocketConnection connection) {
        Admitted admitted = connection.userData().get(Admitted.KEY);
        SocketWire wire = new SocketWire(connection);
        if (admitted == null) {
            wire.shut();
            return;
        }
        Arrival arrival = admitted.arrival();
        if (!sockets.enter(connection.id(), arrival)) {
            // So many came at once that the last place was taken meanwhile.
            figures.refused(Why.NO_ROOM);
            wire.turnAway();
            return;
        }
        Place place = admitted.place();
        Admission admission = feeds.enter(place.audience(), wire, place.owner(), arrival.from(), admitted.revision());
        admissions.put(connection.id(), admission);
        rights.hold(connection.id(), arrival, place, wire, admitted.losses());
        if (connection.isClosed()) {
            // It went while it was being admitted; its closing may have found none.
            close(connection);
        }
    }

    @OnClose
    @NonBlocking
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
    @NonBlocking
    void ignore(String message) {}

    @OnError
    Uni<Void> failed(WebSocketConnection connection, Throwable fault) {
        LOG.debugf(fault, "The socket of a screen failed");
        // A browser that says too much is none of our pages; ours reconnects if it was something else.
        return connection.isClosed() ? Uni.createFrom().voidItem() : connection.close();
    }
}
