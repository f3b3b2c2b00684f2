package no.innspill.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpVersion;
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
import no.innspill.result.Refusal;
import no.innspill.screen.Views;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.PaceRefusal;
import no.innspill.web.RequestRefusal;

/** Turns away programs that cannot follow a workshop by server-sent events, before anybody is asked whose they are. */
@ApplicationScoped
class EventGate {

    /** After so long there may be room again. */
    static final Duration WAIT = Duration.ofSeconds(30);

    private static final String PATH = "/w/:code/events";

    private final Views views;
    private final EventStreams streams;
    private final Sockets sockets;
    private final Pace pace;
    private final SocketFigures figures;
    private final EventEntry entry;

    EventGate(Views views, EventStreams streams, Sockets sockets, Pace pace, SocketFigures figures, EventEntry entry) {
        this.views = views;
        this.streams = streams;
        this.sockets = sockets;
        this.pace = pace;
        this.figures = figures;
        this.entry = entry;
    }

    void watch(@Observes Router router) {
        router.get(PATH).order(EarlyAnswer.AFTER_BODIES).handler(this::look);
    }

    private void look(RoutingContext request) {
        Optional<Arrival> read = Arrival.read(request.pathParam("code"), request.request(), views);
        if (read.isEmpty() || request.request().version() == HttpVersion.HTTP_1_0) {
            refuse(request, Why.NOT_READABLE, RequestRefusal.NOT_READABLE);
            return;
        }
        Arrival arrival = read.get();
        if (!SameOrigin.allows(request.request())) {
            refuse(request, Why.FROM_ANOTHER_SITE, AccessRefusal.FROM_ANOTHER_SITE);
            return;
        }
        if (!sockets.hasRoomFor(arrival) || !streams.hasRoomFor(arrival)) {
            figures.refused(Why.NO_ROOM);
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_MANY_SCREENS, WAIT);
            return;
        }
        Optional<Duration> wait =
                pace.tooSoon(arrival.isOfParticipant() ? Deed.OPENING : Deed.OPENING_BY_LINK, arrival.bearer());
        if (wait.isPresent()) {
            figures.refused(Why.TOO_FAST);
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_FAST, wait.get());
            return;
        }
        entry.admit(request, arrival, Vertx.currentContext());
    }

    private void refuse(RoutingContext request, Why why, Refusal refusal) {
        figures.refused(why);
        EarlyAnswer.refuse(request, refusal);
    }
}
