package no.innspill.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import no.innspill.desk.DeskRefusal;
import no.innspill.pace.Limits;
import no.innspill.result.Refusal;

/**
 * Reads every body before anybody works on the request, off the threads that work: within a size, at a pace, a few files
 * at a time, and no more than so many bytes of all that are under way. What is turned away is told so in words.
 */
@ApplicationScoped
public class BodyLimit {

    static final int ORDER = Integer.MIN_VALUE + 2;
    /** Where a request keeps what was read. */
    public static final String READ = BodyLimit.class.getName();

    private static final Pattern UPLOADS = Pattern.compile("/workshops|/runs|/w/[^/]+/letterhead");
    /** What any number of connections may send at once: an idea and what goes with it. */
    private static final long SMALL = 8 * 1024;

    private final Vertx vertx;
    private final Limits limits;
    private final Uploads uploads;
    private final AtomicLong underWay = new AtomicLong();

    BodyLimit(Vertx vertx, Limits limits, Uploads uploads) {
        this.vertx = vertx;
        this.limits = limits;
        this.uploads = uploads;
    }

    void watch(@Observes Router router) {
        router.route().order(ORDER).handler(this::receive);
        router.errorHandler(RequestRefusal.TOO_LARGE.status(), request -> turnAway(request, RequestRefusal.TOO_LARGE));
    }

    private void receive(RoutingContext request) {
        ContentType type = ContentType.of(request.request().getHeader(HttpHeaders.CONTENT_TYPE));
        Framing framing = Framing.of(request.request());
        Optional<Refusal> fault = type.fault().or(framing::fault);
        if (fault.isPresent()) {
            turnAway(request, fault.get());
        } else if (framing.isEmpty()) {
            request.next();
        } else if (type.isMultipart()
                && UPLOADS.matcher(request.normalizedPath()).matches()) {
            long limit = limits.upload().asLongValue();
            if (framing.length() > limit) {
                turnAway(request, RequestRefusal.TOO_LARGE);
            } else {
                whenUnreadable(request, () -> true);
                uploads.enter(
                        request,
                        left -> collect(request, new Reception(limits, limit, true), 0, left),
                        () -> busy(request));
            }
        } else {
            form(request, framing);
        }
    }

    private void form(RoutingContext request, Framing framing) {
        long limit = limits.form().asLongValue();
        long counted = framing.isChunked() ? limit : framing.length() > SMALL ? framing.length() : 0;
        if (framing.length() > limit) {
            turnAway(request, RequestRefusal.TOO_LARGE);
        } else if (underWay.addAndGet(counted) > limits.bodiesAtOnce().asLongValue() && counted > 0) {
            underWay.addAndGet(-counted);
            busy(request);
        } else {
            collect(request, new Reception(limits, limit, false), counted, () -> {});
        }
    }

    private void collect(RoutingContext request, Reception reception, long counted, Runnable after) {
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
    private static void whenUnreadable(RoutingContext request, BooleanSupplier first) {
        request.request().exceptionHandler(fault -> {
            if (first.getAsBoolean() && !isGone(fault)) {
                turnAway(request, RequestRefusal.NOT_READABLE);
            }
        });
    }

    private static boolean isGone(Throwable fault) {
        return fault instanceof HttpClosedException || fault instanceof IOException;
    }

    private static void busy(RoutingContext request) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
        turnAway(request, DeskRefusal.BUSY);
    }

    private static void turnAway(RoutingContext request, Refusal refusal) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        EarlyAnswer.refuse(request, refusal)
                // The rest of the body is not waited for.
                .onComplete(x -> request.request().connection().close());
    }
}
