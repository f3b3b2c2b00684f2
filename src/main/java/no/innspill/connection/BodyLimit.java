package no.innspill.connection;

import static no.innspill.connection.BodyReading.busy;
import static no.innspill.connection.BodyReading.turnAway;
import static no.innspill.connection.BodyReading.whenUnreadable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innspill.pace.Limits;
import no.innspill.result.Refusal;
import no.innspill.web.EarlyAnswer;
import no.innspill.web.Framing;
import no.innspill.web.RequestRefusal;

/**
 * Has every body read before anybody works on the request, off the threads that work: within a size, a few files at a time,
 * and no more than so many bytes of all that are under way. What is turned away is told so in words.
 */
@ApplicationScoped
class BodyLimit {

    private static final Pattern UPLOADS = Pattern.compile("/workshops|/runs|/w/[^/]+/letterhead");
    /** What any number of connections may send at once: an idea and what goes with it. */
    private static final long SMALL = 8 * 1024;

    private final Limits limits;
    private final Uploads uploads;
    private final BodyReading reading;

    BodyLimit(Limits limits, Uploads uploads, BodyReading reading) {
        this.limits = limits;
        this.uploads = uploads;
        this.reading = reading;
    }

    void watch(@Observes Router router) {
        router.route().order(EarlyAnswer.BODIES).handler(this::receive);
        router.errorHandler(RequestRefusal.TOO_LARGE.status(), request -> turnAway(request, RequestRefusal.TOO_LARGE));
    }

    private void receive(RoutingContext request) {
        ContentType type = ContentType.of(request.request().getHeader(HttpHeaders.CONTENT_TYPE));
        Framing framing = Framing.of(request.request());
        Optional<Refusal> fault = type.fault().or(framing::fault);
        if (fault.isPresent()) {
            turnAway(request, fault.get());
        } else if (framing.isEmpty()) {
            request.next();
        } else if (type.isMultipart()
                && UPLOADS.matcher(request.normalizedPath()).matches()) {
            long limit = limits.upload().asLongValue();
            if (framing.length() > limit) {
                turnAway(request, RequestRefusal.TOO_LARGE);
            } else {
                whenUnreadable(request, () -> true);
                uploads.enter(
                        request,
                        left -> reading.begin(request, new Reception(limits, limit, true), 0, left),
                        () -> busy(request));
            }
        } else {
            form(request, framing);
        }
    }

    private void form(RoutingContext request, Framing framing) {
        long limit = limits.form().asLongValue();
        long counted = framing.isChunked() ? limit : framing.length() > SMALL ? framing.length() : 0;
        if (framing.length() > limit) {
            turnAway(request, RequestRefusal.TOO_LARGE);
        } else if (!reading.hasRoomFor(counted)) {
            busy(request);
        } else {
            reading.begin(request, new Reception(limits, limit, false), counted, () -> {});
        }
    }
}
