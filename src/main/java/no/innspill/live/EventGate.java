package no.innspill.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import no.innspill.address.SameOrigin;
import no.innspill.desk.DeskRefusal;
import no.innspill.form.Form;
import no.innspill.live.Arrival.Place;
import no.innspill.live.SocketFigures.Why;
import no.innspill.pace.Pace;
import no.innspill.pace.Pace.Deed;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.screen.ChangeTold;
import no.innspill.screen.Views;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Transactions;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.PaceRefusal;
import no.innspill.web.RequestRefusal;
import no.innspill.workshop.Workshops;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets programs follow a workshop by server-sent events, if they may have the view that they name. No thread waits for any. */
@ApplicationScoped
class EventGate {

    private static final Logger LOG = Logger.getLogger(EventGate.class);
    private static final String PATH = "/w/:code/events";
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Views views;
    private final Workshops workshops;
    private final Transactions transactions;
    private final EventStreams streams;
    private final Sockets sockets;
    private final Rights rights;
    private final Pace pace;
    private final SocketFigures figures;
    private final ObjectMapper json;
    private final Clock clock;
    private final ExecutorService executor;
    private final AtomicLong numbers = new AtomicLong();

    EventGate(
            Views views,
            Workshops workshops,
            Transactions transactions,
            EventStreams streams,
            Sockets sockets,
            Rights rights,
            Pace pace,
            SocketFigures figures,
            ObjectMapper json,
            Clock clock,
            ExecutorService executor) {
        this.views = views;
        this.workshops = workshops;
        this.transactions = transactions;
        this.streams = streams;
        this.sockets = sockets;
        this.rights = rights;
        this.pace = pace;
        this.figures = figures;
        this.json = json;
        this.clock = clock;
        this.executor = executor;
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
        admit(request, arrival, Vertx.currentContext());
    }

    /** One that is on its way in. */
    private record Arriving(String id, Arrival arrival, EventStream stream, long losses) {}

    /** What it is let in as, and how far the workshop had come then. */
    private record Arrived(Place place, long revision) {}

    /** It listens before it is looked up how far the workshop is: so nothing falls in between. */
    private void admit(RoutingContext request, Arrival arrival, Context loop) {
        EventStream stream = new EventStream(request.response(), loop, arrival.view(), json, clock);
        Arriving arriving = new Arriving("stream " + numbers.incrementAndGet(), arrival, stream, rights.losses());
        request.response().closeHandler(gone -> leave(arriving));
        request.addEndHandler(ended -> leave(arriving));
        executor.execute(() -> {
            Answer answer = ask(arrival, stream);
            loop.runOnContext(back -> begin(request, arriving, answer));
        });
    }

    /** Let in, or why not. */
    private record Answer(@Nullable Arrived arrived, Why why, Refusal refusal) {}

    private Answer ask(Arrival arrival, EventStream stream) {
        try {
            Optional<Place> place = transactions.read(arrival::place);
            if (place.isEmpty()) {
                return new Answer(null, Why.NOT_ADMITTED, AccessRefusal.NOT_JOINED);
            }
            stream.listenFrom(place.get().audience().viewpoint());
            if (!streams.enter(arrival, stream)) {
                return new Answer(null, Why.NO_ROOM, PaceRefusal.TOO_MANY_SCREENS);
            }
            long revision = transactions.read(() -> workshops
                    .revisions(arrival.code())
                    .map(arrival.view()::revision)
                    .orElse(0L));
            return new Answer(new Arrived(place.get(), revision), Why.NOT_ASKED, DeskRefusal.BUSY);
        } catch (Busy busy) {
            return new Answer(null, Why.NOT_ASKED, DeskRefusal.BUSY);
        } catch (NotStored unreadable) {
            return new Answer(null, Why.NOT_ASKED, RequestRefusal.OUT_OF_REACH);
        } catch (RuntimeException fault) {
            LOG.error("A program could not be let in", fault);
            return new Answer(null, Why.NOT_ASKED, RequestRefusal.FAULT);
        }
    }

    private void begin(RoutingContext request, Arriving arriving, Answer answer) {
        Arrived arrived = answer.arrived();
        Arrival arrival = arriving.arrival();
        if (request.response().closed() || request.response().ended()) {
            leave(arriving);
        } else if (arrived == null) {
            leave(arriving);
            refuse(request, answer.why(), answer.refusal());
        } else if (!sockets.enter(arriving.id(), arrival)) {
            // So many came at once that the last place was taken meanwhile.
            leave(arriving);
            figures.refused(Why.NO_ROOM);
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_MANY_SCREENS, WAIT);
        } else {
            open(request.response());
            arriving.stream().greet(arrived.revision(), missed(request, arriving, arrived.revision()));
            rights.hold(arriving.id(), arrival, arrived.place(), arriving.stream(), arriving.losses());
        }
    }

    private static void open(HttpServerResponse response) {
        response.setChunked(true)
                .putHeader("Innspill", "1")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Else each event would wait for more of them, here and at a proxy.
                .putHeader(HttpHeaders.CONTENT_ENCODING, "identity")
                .putHeader("X-Accel-Buffering", "no");
    }

    private List<ChangeTold> missed(RoutingContext request, Arriving arriving, long revision) {
        Arrival arrival = arriving.arrival();
        long seen = Optional.ofNullable(request.request().getHeader("Last-Event-ID"))
                .flatMap(Form::parse)
                .orElse(arrival.from());
        return arriving.stream()
                .missed(streams.recent(arrival.code()), seen, revision)
                .orElse(ChangeTold.ANYTHING);
    }

    private void leave(Arriving arriving) {
        streams.leave(arriving.arrival().code(), arriving.stream());
        sockets.leave(arriving.id());
        rights.drop(arriving.id());
    }

    private void refuse(RoutingContext request, Why why, Refusal refusal) {
        figures.refused(why);
        EarlyAnswer.refuse(request, refusal);
    }
}
