package no.innspill.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.workshop.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away bodies over the limit in words, where the server would do so in silence, or in the middle of reading one. */
@ApplicationScoped
class Bodies {

    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    private final long limit;

    Bodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(request -> {
            if (announcedLength(request) > limit) {
                tooLarge(request);
            } else if (request.request().getHeader("Transfer-Encoding") != null) {
                collect(request);
            } else {
                request.next();
            }
        });
        router.errorHandler(Refusal.TOO_LARGE.status(), Bodies::tooLarge);
    }

    private static long announcedLength(RoutingContext request) {
        return Form.parse(request.request().getHeader("Content-Length")).orElse(0L);
    }

    /** A body in chunks does not say how long it is: it goes on when all of it is here, and no further than the limit. */
    private void collect(RoutingContext request) {
        Buffer body = Buffer.buffer();
        HttpServerRequest incoming = request.request();
        incoming.handler(chunk -> {
            if (body.length() + chunk.length() <= limit) {
                body.appendBuffer(chunk);
            } else if (!request.response().ended()) {
                tooLarge(request);
            }
        });
        incoming.endHandler(end -> {
            if (!request.response().ended()) {
                ((RoutingContextInternal) request).setBody(body);
                request.next();
            }
        });
        incoming.resume();
    }

    private static void tooLarge(RoutingContext request) {
        request.response().putHeader("Connection", "close");
        EarlyAnswer.refuse(request, Refusal.TOO_LARGE)
                // The rest of the body is not waited for.
                .onComplete(x -> request.request().connection().close());
    }
}
