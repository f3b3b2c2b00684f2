package no.innspill.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OpenConnections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells every screen that the server stops on purpose: it will be back, and they come again. Those that come too early are
 * told once more, so that the server waits for requests and for no socket.
 */
@ApplicationScoped
class Farewell {

    private static final CloseReason RESTARTING = new CloseReason(1012);
    private static final long PACE_MILLIS = 200;

    private final OpenConnections connections;
    private final EventStreams streams;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread farewell = new Thread(work, "farewell");
        farewell.setDaemon(true);
        return farewell;
    });

    Farewell(OpenConnections connections, EventStreams streams) {
        this.connections = connections;
        this.streams = streams;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        Future<?> unused = thread.scheduleWithFixedDelay(this::say, 0, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void say() {
        connections.forEach(each -> each.close(RESTARTING).subscribe().with(done -> {}, gone -> {}));
        streams.sendAway();
    }

    void end(@Observes ShutdownEvent stopped) {
        thread.shutdownNow();
    }
}
