package no.innspill.connection;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.Negotiation;
import no.innspill.web.RequestRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The requests that are being answered. A server that is stopped finishes these, and takes no new ones but what somebody
 * has typed into a form and could lose. Sockets are none of them: an open one never ends by itself.
 */
@ApplicationScoped
public class InHand {

    static final int ORDER = Integer.MIN_VALUE;
    /** Screens are told before. */
    private static final int LAST = Integer.MAX_VALUE;

    private final Duration patience;
    private int many;
    private boolean closing;

    InHand(@ConfigProperty(name = "innspill.stop-within") Duration patience) {
        this.patience = patience;
    }

    void watch(@Observes Router router) {
        router.route().order(ORDER).handler(this::take);
    }

    private void take(RoutingContext request) {
        if (isUpgrade(request) ? isClosing() : !begin(isPlainForm(request))) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "2").putHeader(HttpHeaders.CONNECTION, "close");
            EarlyAnswer.refuse(request, RequestRefusal.RESTARTING);
            return;
        }
        if (!isUpgrade(request)) {
            AtomicBoolean ended = new AtomicBoolean();
            request.addEndHandler(end -> {
                if (ended.compareAndSet(false, true)) {
                    end();
                }
            });
        }
        request.next();
    }

    private static boolean isUpgrade(RoutingContext request) {
        return request.request().getHeader(HttpHeaders.UPGRADE) != null;
    }

    private static boolean isPlainForm(RoutingContext request) {
        return request.request().method().equals(HttpMethod.POST) && !new Negotiation(request).json();
    }

    /** Whether it is taken in hand. */
    synchronized boolean begin(boolean typed) {
        if (closing && !typed) {
            return false;
        }
        many++;
        return true;
    }

    synchronized void end() {
        many--;
        notifyAll();
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    /** Comes before anything is shut; when it returns, all have their answers, or have had time enough. */
    synchronized void finish(@Observes @Priority(LAST) ShutdownDelayInitiatedEvent stopping)
            throws InterruptedException {
        closing = true;
        long end = System.nanoTime() + patience.toNanos();
        while (many > 0 && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
    }
}
