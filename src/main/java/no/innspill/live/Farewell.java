package no.innspill.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OpenConnections;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells every screen that the server stops on purpose: it will be back, and they come again. */
@ApplicationScoped
class Farewell {

    private static final Logger LOG = Logger.getLogger(Farewell.class);

    private static final int FIRST = 1;
    private static final CloseReason RESTARTING = new CloseReason(1012);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final OpenConnections connections;

    Farewell(OpenConnections connections) {
        this.connections = connections;
    }

    void say(@Observes @Priority(FIRST) ShutdownEvent stopping) {
        List<WebSocketConnection> open = connections.stream().toList();
        if (open.isEmpty()) {
            return;
        }
        try {
            Uni.join()
                    .all(open.stream().map(each -> each.close(RESTARTING)).toList())
                    .andCollectFailures()
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException gone) {
            LOG.debug("Some screens had gone before they could be told", gone);
        }
    }
}
