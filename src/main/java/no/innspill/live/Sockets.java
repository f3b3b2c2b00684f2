package no.innspill.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import no.innspill.pace.Limits;

/**
 * How many sockets are open: of each participant, with each control or projector link, from each address, and in all. A
 * page that finds no room fetches instead.
 */
@ApplicationScoped
class Sockets {

    private final Limits limits;
    private final Map<String, Arrival> open = new HashMap<>();
    private final Map<String, Integer> byBearer = new HashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();

    Sockets(Limits limits) {
        this.limits = limits;
    }

    /** Whether there is room for one more like that just now. */
    synchronized boolean hasRoomFor(Arrival arrival) {
        int ofOne = arrival.isOfParticipant() ? limits.socketsPerParticipant() : limits.socketsPerLink();
        return open.size() < limits.sockets()
                && byAddress.getOrDefault(arrival.address(), 0) < limits.socketsPerAddress()
                && byBearer.getOrDefault(arrival.bearer(), 0) < ofOne;
    }

    /** Counts it if there is room. */
    synchronized boolean enter(String connection, Arrival arrival) {
        if (!hasRoomFor(arrival)) {
            return false;
        }
        open.put(connection, arrival);
        byBearer.merge(arrival.bearer(), 1, Integer::sum);
        byAddress.merge(arrival.address(), 1, Integer::sum);
        return true;
    }

    synchronized void leave(String connection) {
        Arrival arrival = open.remove(connection);
        if (arrival != null) {
            byBearer.computeIfPresent(arrival.bearer(), Sockets::oneLess);
            byAddress.computeIfPresent(arrival.address(), Sockets::oneLess);
        }
    }

    @SuppressWarnings({"NullAway", "unused"}) // A map's way of saying that there is nothing left.
    private static Integer oneLess(String key, Integer many) {
        return many > 1 ? many - 1 : null;
    }
}
