package no.innspill.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.screen.View;
import no.innspill.screen.Views;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import org.jboss.logging.Logger;

/** A screen's socket: it receives frames and says nothing. {@link UpgradeGuard} has let it in by then. */
@WebSocket(path = "/live/{code}")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);

    private final Feeds feeds;
    private final Views views;
    private final Map<String, Admission> admissions = new ConcurrentHashMap<>();

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
        String code = JoinCode.normalise(connection.pathParam("code"));
        Tokens tokens = Tokens.read(code, name -> cookie(request, name).orElse(null));
        Audience audience = new Audience(
                code,
                view.get(),
                QuarkusTransaction.requiringNew().call(() -> view.get().viewpoint(code, tokens)),
                query.value("lang").flatMap(Language::of).orElse(Language.NB));
        Admission admission = feeds.enter(
                audience,
                new SocketWire(connection),
                cookie(request, Role.PARTICIPANT.cookie(code)).orElse(""),
                query.number("from"));
        admissions.put(connection.id(), admission);
        if (connection.isClosed()) {
            // It went while it was being admitted; its closing may have found none.
            close(connection);
        }
    }

    /** The participant's cookie also tells the browser's tabs from other people's: there it is only compared. */
    private static Optional<String> cookie(HandshakeRequest request, String name) {
        return Optional.ofNullable(request.header("Cookie")).stream()
                .flatMap(cookies -> Stream.of(cookies.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    @OnClose
    void close(WebSocketConnection connection) {
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
