package no.innspill.web;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.result.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What failed before or beside every resource: told in our words, and logged without the address, which may hold a text. */
@ApplicationScoped
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(Failures::tell);
    }

    /** Else Quarkus would write the address into the log. What reads bytes for the room does not stand before this port. */
    void watch(@Observes ManagementInterface management) {
        management
                .router()
                .route()
                .order(Integer.MIN_VALUE)
                .handler(Failures::letIn)
                .failureHandler(Failures::tell);
    }

    private static void letIn(RoutingContext request) {
        Unreadable.fault(request.request())
                .ifPresentOrElse(refusal -> EarlyAnswer.refuse(request, refusal), request::next);
    }

    private static void tell(RoutingContext request) {
        int status = request.statusCode();
        @Nullable Throwable fault = request.failure();
        if (request.response().ended() || request.response().closed() || fault instanceof HttpClosedException) {
            return;
        }
        if (status < 400 || status >= 500) {
            LOG.error("A request failed before it was understood", fault);
        }
        if (request.response().headWritten()) {
            request.request().connection().close();
            return;
        }
        EarlyAnswer.refuse(request, refusal(status));
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> RequestRefusal.NO_SUCH_PAGE;
            case 405 -> RequestRefusal.NOT_ALLOWED;
            case 413 -> RequestRefusal.TOO_LARGE;
            case 415 -> RequestRefusal.NOT_A_FORM;
            default -> status >= 400 && status < 500 ? RequestRefusal.NOT_READABLE : RequestRefusal.FAULT;
        };
    }
}
