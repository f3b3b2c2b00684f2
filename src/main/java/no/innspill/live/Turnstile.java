package no.innspill.live;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import no.innspill.address.SameOrigin;
import no.innspill.live.SocketFigures.Why;
import no.innspill.pace.Pace;
import no.innspill.pace.Pace.Deed;
import no.innspill.permission.AccessRefusal;
import no.innspill.screen.Views;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.PaceRefusal;
import no.innspill.web.RequestRefusal;

/**
 * Turns away in words what is no socket of our own pages, one for which there is no room, or that comes too soon, before
 * anybody is asked whose it is.
 */
@ApplicationScoped
class Turnstile {

    private static final String PATH = "/live/:code";
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Views views;
    private final Sockets sockets;
    private final Pace pace;
    private final SocketFigures figures;

    Turnstile(Views views, Sockets sockets, Pace pace, SocketFigures figures) {
        this.views = views;
        this.sockets = sockets;
        this.pace = pace;
        this.figures = figures;
    }

    void watch(@Observes Router router) {
        router.route(PATH).order(EarlyAnswer.AFTER_BODIES).handler(this::look);
    }

    private void look(RoutingContext request) {
        Optional<Arrival> arrival = read(request);
        if (arrival.isEmpty() || !Handshake.isOne(request.request())) {
            figures.refused(Why.NOT_READABLE);
            request.response().putHeader(HttpHeaderNames.SEC_WEBSOCKET_VERSION, Handshake.VERSION);
            EarlyAnswer.refuse(request, RequestRefusal.NOT_READABLE);
            // Browsers keep other sites from reading our pages, and not from listening to our sockets with a user's
            // cookies.
        } else if (!SameOrigin.allows(request.request())) {
            figures.refused(Why.FROM_ANOTHER_SITE);
            EarlyAnswer.refuse(request, AccessRefusal.FROM_ANOTHER_SITE);
        } else if (!sockets.hasRoomFor(arrival.get())) {
            figures.refused(Why.NO_ROOM);
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_MANY_SCREENS, WAIT);
        } else {
            tooSoon(arrival.get()).ifPresentOrElse(wait -> comeSlower(request, wait), request::next);
        }
    }

    private void comeSlower(RoutingContext request, Duration wait) {
        figures.refused(Why.TOO_FAST);
        EarlyAnswer.comeAgain(request, PaceRefusal.TOO_FAST, wait);
    }

    /** Each one that opens is looked up in the database, however soon it is closed again. */
    private Optional<Duration> tooSoon(Arrival arrival) {
        return pace.tooSoon(arrival.isOfParticipant() ? Deed.OPENING : Deed.OPENING_BY_LINK, arrival.bearer());
    }

    private Optional<Arrival> read(RoutingContext request) {
        return Arrival.read(request.pathParam("code"), request.request(), views);
    }
}
