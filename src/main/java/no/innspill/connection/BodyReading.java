package no.innspill.connection;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import no.innspill.desk.DeskRefusal;
import no.innspill.pace.Limits;
import no.innspill.result.Refusal;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.Framing;
import no.innspill.web.RequestRefusal;

/** Takes bodies in as they arrive, and turns away those that become too large, are too slow or cannot be read. */
@ApplicationScoped
class BodyReading {

    /** Where a request keeps what was read. */
    static final String READ = BodyReading.class.getName();

    private final Vertx vertx;
    private final Limits limits;
    private final AtomicLong underWay = new AtomicLong();

    BodyReading(Vertx vertx, Limits limits) {
        this.vertx = vertx;
        this.limits = limits;
    }

    /** Counts so many bytes among those under way, if there is room for them. */
    boolean hasRoomFor(long counted) {
        if (underWay.addAndGet(counted) > limits.bodiesAtOnce().asLongValue() && counted > 0) {
            underWay.addAndGet(-counted);
            return false;
        }
        return true;
    }

    /**
     * Reads on until the body is whole, and hands the request on then.
     *
     * @param counted bytes that room was found for, which is given back when it is over
     * @param after what is done then too
     */
    void begin(RoutingContext request, Reception reception, long counted, Runnable after) {
        HttpServerRequest incoming = request.request();
        if (incoming.isEnded()
                || request.response().ended()
                || request.response().closed()) {
            underWay.addAndGet(-counted);
            after.run();
            return;
        }
        if (Framing.waitsToBeAsked(incoming)) {
            request.response().writeContinue();
        }
        long watch = vertx.setPeriodic(1000, x -> {
            if (reception.isTooSlow() && reception.close()) {
                turnAway(request, RequestRefusal.TOO_SLOW);
            }
        });
        reception.onClose(() -> {
            vertx.cancelTimer(watch);
            underWay.addAndGet(-counted);
            after.run();
        });
        whenUnreadable(request, reception::close);
        request.response().closeHandler(gone -> reception.close());
        incoming.handler(chunk -> {
            if (!reception.take(chunk) && reception.close()) {
                turnAway(request, RequestRefusal.TOO_LARGE);
            }
        });
        incoming.endHandler(end -> {
            if (reception.close()) {
                Buffer body = reception.body();
                request.put(READ, body);
                request.next();
            }
        });
        incoming.resume();
    }

    /** Chunks that are none. Whoever is gone hears nothing of it. */
    static void whenUnreadable(RoutingContext request, BooleanSupplier first) {
        request.request().exceptionHandler(fault -> {
            if (first.getAsBoolean() && !isGone(fault)) {
                turnAway(request, RequestRefusal.NOT_READABLE);
            }
        });
    }

    private static boolean isGone(Throwable fault) {
        return fault instanceof HttpClosedException || fault instanceof IOException;
    }

    static void busy(RoutingContext request) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
        turnAway(request, DeskRefusal.BUSY);
    }

    static void turnAway(RoutingContext request, Refusal refusal) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        EarlyAnswer.refuse(request, refusal)
                // The rest of the body is not waited for.
                .onComplete(x -> request.request().connection().close());
    }
}
