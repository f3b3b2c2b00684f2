package no.innspill.web;

import io.quarkus.runtime.configuration.MemorySize;
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

    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    private final Replies replies;
    private final long limit;

    Faults(Replies replies, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.replies = replies;
        this.limit = limit.asLongValue();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return replies.refuse(Refusal.NO_SUCH_PAGE);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 400 -> replies.refuse(Refusal.NOT_READABLE);
            case 405 -> replies.refuse(Refusal.NOT_ALLOWED);
            case 413 -> replies.refuse(Refusal.TOO_LARGE);
            case 415 -> replies.refuse(Refusal.NOT_A_FORM);
            default -> e.getResponse().getStatus() >= 500 ? fault(e) : e.getResponse();
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable e) {
        LOG.error("A request failed", e);
        return replies.refuse(Refusal.FAULT);
    }

    /** A body over the limit is turned away before it is read; the server would do so without a word. */
    void beforeTheLimit(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(request -> {
            if (announcedLength(request) > limit) {
                tooLarge(request);
            } else {
                request.next();
            }
        });
        router.errorHandler(Refusal.TOO_LARGE.status(), Faults::tooLarge);
    }

    private static long announcedLength(RoutingContext request) {
        return Form.parse(request.request().getHeader("Content-Length")).orElse(0L);
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
                                : Replies.errorPage(Refusal.TOO_LARGE, title, detail, language, ""))
                // The rest of the body is not waited for.
                .onComplete(x -> request.request().connection().close());
    }
}
