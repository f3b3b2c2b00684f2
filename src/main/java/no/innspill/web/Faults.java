package no.innspill.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import no.innspill.workshop.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every request that went wrong a page or problem details in the user's language, and the log the rest. */
@ApplicationScoped
class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private final Replies replies;
    private final long largest;

    Faults(Replies replies, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.replies = replies;
        this.largest = largest.asLongValue();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return replies.refuse(Refusal.NO_SUCH_PAGE);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status == Refusal.TOO_LARGE.status()) {
            return replies.refuse(Refusal.TOO_LARGE);
        }
        return status >= 500 ? fault(e) : e.getResponse();
    }

    @ServerExceptionMapper
    Response fault(Throwable e) {
        LOG.error("A request failed", e);
        return replies.refuse(Refusal.FAULT);
    }

    /** A body over the limit is turned away in words, before Quarkus turns it away without any. */
    void refuseLargeBodies(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(request -> {
            String length = request.request().getHeader("Content-Length");
            if (Form.parse(length).orElse(0L) > largest) {
                tooLarge(request);
            } else {
                request.next();
            }
        });
        router.errorHandler(Refusal.TOO_LARGE.status(), Faults::tooLarge);
    }

    private static void tooLarge(RoutingContext request) {
        Language language = request.acceptableLanguages().stream()
                .flatMap(header -> Language.of(header.tag()).stream())
                .findFirst()
                .orElse(Language.NB);
        String accept = request.request().getHeader("Accept");
        String title = Bundle.say(language, "refusal_title_413");
        String detail = Bundle.say(language, "refusal_too_large");
        boolean json = accept != null && accept.contains("json") && !accept.contains("text/html");
        request.response()
                .setStatusCode(Refusal.TOO_LARGE.status())
                .putHeader("Connection", "close")
                .putHeader("Content-Type", json ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8")
                .end(
                        json
                                ? Json.encode(Problem.of(Refusal.TOO_LARGE, List.of(), language, List.of()))
                                : Replies.errorPage(413, title, detail, language))
                // The rest of the body is not waited for.
                .onComplete(x -> request.request().connection().close());
    }
}
