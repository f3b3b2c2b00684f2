package no.innspill.page;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshops;

/**
 * Whether a page belongs to a rehearsal, told by its address: so the layout marks every page there is, and every one that
 * comes to be. A workshop is one or none for as long as it is there, which is why it is asked for once.
 */
@Named("rehearsal")
@ApplicationScoped
public class RehearsalMark {

    private static final Pattern ROOM = Pattern.compile("/w/([^/?#]+).*");

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Workshops workshops;
    private final Transactions transactions;
    private final RoutingContext request;

    RehearsalMark(Workshops workshops, Transactions transactions, RoutingContext request) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.request = request;
    }

    /** For the page that is being made. */
    public boolean isHere() {
        return Arc.container().requestContext().isActive() && at(request.normalizedPath());
    }

    /** For a page that is made when its request is over. */
    public boolean at(String address) {
        Matcher room = ROOM.matcher(address);
        return room.matches() && isRehearsal(JoinCode.normalise(room.group(1)));
    }

    private boolean isRehearsal(String code) {
        return Optional.ofNullable(known.get(code)).or(() -> look(code)).orElse(false);
    }

    private Optional<Boolean> look(String code) {
        if (!JoinCode.isWellFormed(code) || !BlockingOperationControl.isBlockingAllowed()) {
            return Optional.empty();
        }
        try {
            Optional<Boolean> found = transactions.readAlong(() -> workshops.isRehearsal(code));
            found.ifPresent(rehearsal -> known.put(code, rehearsal));
            return found;
        } catch (Busy | NotStored trouble) {
            // The page that says so shows nothing of the room.
            return Optional.empty();
        }
    }

    /** Whether it is one, as far as a page of it has been asked for here. */
    public boolean isKnown(String code) {
        return Boolean.TRUE.equals(known.get(code));
    }

    /** The same by an address of it. */
    public boolean isKnownAt(String address) {
        Matcher room = ROOM.matcher(address);
        return room.matches() && isKnown(JoinCode.normalise(room.group(1)));
    }

    void forget(@Observes WorkshopDeleted deleted) {
        known.remove(deleted.code());
    }
}
