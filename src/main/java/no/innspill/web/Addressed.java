package no.innspill.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.workshop.Refusal;

/** Turns away requests whose address can be read in more than one way, before anybody reads it: pages, boards and sockets. */
@ApplicationScoped
class Addressed {

    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    void watch(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(Addressed::readOnce);
    }

    private static void readOnce(RoutingContext request) {
        switch (Query.of(request).fault()) {
            case TWICE -> EarlyAnswer.refuse(request, Refusal.SAID_TWICE);
            case UNREADABLE -> EarlyAnswer.refuse(request, Refusal.NOT_READABLE);
            case NONE -> request.next();
        }
    }
}
