package no.innspill.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts the screens that got no socket, and why: their pages fetch instead, and nobody sees a difference but in pace. */
@ApplicationScoped
class SocketFigures {

    enum Why {
        /** No handshake of a page's. */
        NOT_READABLE,
        FROM_ANOTHER_SITE,
        NO_ROOM,
        TOO_FAST,
        /** The browser may not have the view, or not any longer. */
        NOT_ADMITTED,
        /** The database could not be asked. */
        NOT_ASKED
    }

    private final MeterRegistry meters;

    SocketFigures(MeterRegistry meters) {
        this.meters = meters;
        for (Why why : Why.values()) {
            // Known from the start: a rate needs a zero to begin from.
            counter(why).increment(0);
        }
    }

    void refused(Why why) {
        counter(why).increment();
    }

    private Counter counter(Why why) {
        return meters.counter("innspill.sockets.refused", "reason", why.name().toLowerCase(Locale.ROOT));
    }
}
