package no.innspill.live;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.HandshakeRequest;
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
import no.innspill.language.Language;
import no.innspill.screen.View;
import no.innspill.screen.Views;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import org.jboss.logging.Logger;

/** A screen's socket: it receives frames and says nothing. {@link UpgradeGuard} has let it in by then. */
@WebSocket(path = "/live/{code}")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);

    private final Feeds feeds;
    private final Views views;
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();

    LiveSocket(Feeds feeds, Views views) {
        this.feeds = feeds;
        this.views = views;
    }

    @OnOpen
    @Blocking
    void open(WebSocketConnection connection) {
        HandshakeRequest request = connection.handshakeRequest();
        Query query = new Query(request.query());
        Optional<View> view = query.value("view").flatMap(views::named);
        if (view.isEmpty()) {
            connection.closeAndAwait(new CloseReason(4400));
            return;
        }
        Audience audience = new Audience(
                JoinCode.normalise(connection.pathParam("code")),
                view.get(),
                query.value("lang").flatMap(Language::of).orElse(Language.NB));
        Seat seat = feeds.enter(audience, new SocketWire(connection), owner(request, audience), query.number("from"));
        seats.put(connection.id(), seat);
        if (connection.isClosed()) {
            // It went while it was being seated; its closing may have found no seat.
            close(connection);
        }
    }

    /** The browser's cookie tells its tabs from other people's; it is only compared, never shown. */
    private static String owner(HandshakeRequest request, Audience audience) {
        String cookies = request.header("Cookie");
        String name = Role.PARTICIPANT.cookie(audience.code()) + "=";
        int start = cookies == null ? -1 : cookies.indexOf(name);
        if (cookies == null || start < 0) {
            return "";
        }
        int end = cookies.indexOf(';', start);
        return cookies.substring(start, end < 0 ? cookies.length() : end);
    }

    @OnClose
    void close(WebSocketConnection connection) {
        Seat seat = seats.remove(connection.id());
        if (seat != null) {
            feeds.leave(JoinCode.normalise(connection.pathParam("code")), seat);
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
