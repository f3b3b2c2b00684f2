package no.innspill.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.DeskRefusal;
import no.innspill.live.Arrival.Place;
import no.innspill.live.SocketFigures.Why;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Transactions;
import no.innspill.web.PaceRefusal;
import no.innspill.web.RequestRefusal;
import no.innspill.workshop.Workshops;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says whether a program may have the view that it names, and how far the workshop has come. */
@ApplicationScoped
class EventGuard {

    private static final Logger LOG = Logger.getLogger(EventGuard.class);

    private final Workshops workshops;
    private final Transactions transactions;
    private final EventStreams streams;

    EventGuard(Workshops workshops, Transactions transactions, EventStreams streams) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.streams = streams;
    }

    /** What it is let in as, and how far the workshop had come then. */
    record Arrived(Place place, long revision) {}

    /** Let in, or why not. */
    record Answer(@Nullable Arrived arrived, Why why, Refusal refusal) {

        static Answer no(Why why, Refusal refusal) {
            return new Answer(null, why, refusal);
        }
    }

    /** Reads the database. */
    Answer ask(Arrival arrival, EventStream stream) {
        try {
            Optional<Place> place = transactions.read(arrival::place);
            if (place.isEmpty()) {
                return Answer.no(Why.NOT_ADMITTED, AccessRefusal.NOT_JOINED);
            }
            stream.listenFrom(place.get().audience().viewpoint());
            if (!streams.enter(arrival, stream)) {
                return Answer.no(Why.NO_ROOM, PaceRefusal.TOO_MANY_SCREENS);
            }
            long revision = transactions.read(() -> workshops
                    .revisions(arrival.code())
                    .map(arrival.view()::revision)
                    .orElse(0L));
            return new Answer(new Arrived(place.get(), revision), Why.NOT_ASKED, DeskRefusal.BUSY);
        } catch (Busy busy) {
            return Answer.no(Why.NOT_ASKED, DeskRefusal.BUSY);
        } catch (NotStored unreadable) {
            return Answer.no(Why.NOT_ASKED, RequestRefusal.OUT_OF_REACH);
        } catch (RuntimeException fault) {
            LOG.error("A program could not be let in", fault);
            return Answer.no(Why.NOT_ASKED, RequestRefusal.FAULT);
        }
    }
}
