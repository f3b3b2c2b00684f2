package no.innspill.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.address.AskedHost;
import no.innspill.address.OurHost;
import no.innspill.capability.ProgramToken;
import no.innspill.form.Query;
import no.innspill.result.Refusal;

/**
 * The first to see a request: puts the headers on whatever the answer will be, and turns away what is not meant for this
 * server or can be read in more than one way, before anybody reads it: pages, boards and sockets alike.
 */
@ApplicationScoped
class Addressed {

    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    private final OurHost host;
    private final Hints hints;

    Addressed(OurHost host, Hints hints) {
        this.host = host;
        this.hints = hints;
    }

    void watch(@Observes @Priority(1) Router router) {
        router.route().order(BEFORE_ALL).handler(this::receive);
    }

    private void receive(RoutingContext request) {
        if (request.response().writeQueueFull()) {
            // Nobody of ours asks anew before they have taken the last answer: those would pile up.
            request.request().connection().close();
            return;
        }
        host.settle(request.request());
        protect(request.request(), request.response());
        Optional<Refusal> unreadable = Unreadable.in(request.request());
        if (unreadable.isPresent()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            EarlyAnswer.refuse(request, unreadable.get());
            return;
        }
        if (!host.isOurs(AskedHost.of(request.request())) && !isForWatching(request)) {
            hints.unknownHost(AskedHost.of(request.request()), host.missing());
            EarlyAnswer.refuse(request, RequestRefusal.NOT_OUR_ADDRESS);
            return;
        }
        switch (Query.of(request).fault()) {
            case TWICE -> EarlyAnswer.refuse(request, RequestRefusal.SAID_TWICE);
            case UNREADABLE -> EarlyAnswer.refuse(request, RequestRefusal.NOT_READABLE);
            case NONE -> {
                if (holdsToken(request)) {
                    // Addresses are logged and passed on, on the way here.
                    EarlyAnswer.refuse(request, RequestRefusal.TOKEN_IN_ADDRESS);
                } else {
                    request.next();
                }
            }
        }
    }

    /** As a value, as a name, within either, or in the path. */
    private static boolean holdsToken(RoutingContext request) {
        return Stream.concat(
                        Stream.of(request.normalizedPath()),
                        Query.of(request).values().entrySet().stream()
                                .flatMap(each -> Stream.of(each.getKey(), each.getValue())))
                .anyMatch(part -> ProgramToken.isOne(part) || ProgramToken.standsIn(part));
    }

    /** Whoever watches over the server asks it by whatever address they have. */
    private static boolean isForWatching(RoutingContext request) {
        return request.normalizedPath().startsWith("/q/health");
    }

    /** Also where the router has turned a request away before anybody was asked. */
    static void protect(HttpServerRequest request, HttpServerResponse response) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " form-action 'self'; frame-ancestors 'self'");
        response.putHeader("Referrer-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        // Over plain HTTP, as in a room with one laptop, browsers ignore these, and complain of the first on every
        // page.
        if (Caller.isSecure(request)) {
            response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
