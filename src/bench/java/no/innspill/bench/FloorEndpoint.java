package no.innspill.bench;

import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OpenConnections;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The least that WebSockets Next can do for a change: no storage, no rendering, no bookkeeping. A post to {@code
 * ?size=1200} sends one text frame of that many bytes to every open connection of this endpoint.
 */
@WebSocket(path = FloorEndpoint.PATH, endpointId = FloorEndpoint.ID)
public class FloorEndpoint {

    static final String PATH = "/bench/floor";
    static final String ID = "bench-floor";

    private final OpenConnections connections;
    private final AtomicLong sent = new AtomicLong();

    FloorEndpoint(OpenConnections connections) {
        this.connections = connections;
    }

    @OnOpen
    @NonBlocking
    Uni<Void> open() {
        return Uni.createFrom().voidItem();
    }

    /** A bare route: the product's filters are not part of the floor. */
    void route(@Observes Router router) {
        router.post(PATH).handler(this::push);
    }

    private void push(RoutingContext context) {
        HttpServerRequest request = context.request();
        push(request.getParam("by"), Integer.parseInt(request.getParam("size")), request.response());
    }

    private void push(String way, int size, HttpServerResponse response) {
        long number = sent.incrementAndGet();
        Collection<WebSocketConnection> open = connections.findByEndpointId(ID);
        if ("broadcast".equals(way)) {
            broadcast(open, frame(number, size));
        } else {
            walk(open, frame(number, size));
        }
        response.putHeader("Content-Type", "application/json")
                .setStatusCode(201)
                .end("{\"id\":" + number + "}");
    }

    private static String frame(long number, int size) {
        String head = "{\"parts\":[{\"id\":\"idea-" + number + "\",\"html\":\"";
        String tail = "\"}]}";
        return head + "x".repeat(Math.max(0, size - head.length() - tail.length())) + tail;
    }

    private static void broadcast(Collection<WebSocketConnection> open, String text) {
        open.stream()
                .findFirst()
                .ifPresent(any -> any.broadcast().sendText(text).subscribe().with(done -> {}, failed -> {}));
    }

    private static void walk(Collection<WebSocketConnection> open, String text) {
        for (WebSocketConnection connection : open) {
            connection.sendText(text).subscribe().with(done -> {}, failed -> {});
        }
    }
}
