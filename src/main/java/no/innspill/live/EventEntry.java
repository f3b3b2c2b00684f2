package no.innspill.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import no.innspill.form.Form;
import no.innspill.live.EventGuard.Answer;
import no.innspill.live.EventGuard.Arrived;
import no.innspill.live.SocketFigures.Why;
import no.innspill.result.Refusal;
import no.innspill.screen.ChangeTold;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.PaceRefusal;

/** Lets programs in that {@link EventGate} has let pass, once {@link EventGuard} has been asked. No thread waits for any. */
@ApplicationScoped
class EventEntry {

    private final EventGuard guard;
    private final EventStreams streams;
    private final Sockets sockets;
    private final Rights rights;
    private final SocketFigures figures;
    private final ObjectMapper json;
    private final Clock clock;
    private final ExecutorService executor;
    private final AtomicLong numbers = new AtomicLong();

    EventEntry(
            EventGuard guard,
            EventStreams streams,
            Sockets sockets,
            Rights rights,
            SocketFigures figures,
            ObjectMapper json,
            Clock clock,
            ExecutorService executor) {
        this.guard = guard;
        this.streams = streams;
        this.sockets = sockets;
        this.rights = rights;
        this.figures = figures;
        this.json = json;
        this.clock = clock;
        this.executor = executor;
    }

    /** One that is on its way in. */
    private record Arriving(String id, Arrival arrival, EventStream stream, long losses) {}

    /** It listens before it is looked up how far the workshop is: so nothing falls in between. */
    void admit(RoutingContext request, Arrival arrival, Context loop) {
        EventStream stream = new EventStream(request.response(), loop, arrival.view(), json, clock);
        Arriving arriving = new Arriving("stream " + numbers.incrementAndGet(), arrival, stream, rights.losses());
        request.response().closeHandler(gone -> leave(arriving));
        request.addEndHandler(ended -> leave(arriving));
        executor.execute(() -> {
            Answer answer = guard.ask(arrival, stream);
            loop.runOnContext(back -> begin(request, arriving, answer));
        });
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
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_MANY_SCREENS, EventGate.WAIT);
        } else {
            arriving.stream().greet(arrived.revision(), missed(request, arriving, arrived.revision()));
            rights.hold(arriving.id(), arrival, arrived.place(), arriving.stream(), arriving.losses());
        }
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
