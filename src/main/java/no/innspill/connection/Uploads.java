package no.innspill.connection;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.innspill.address.Addresses;
import no.innspill.pace.Limits;

/** Files under way: a few at a time, fewer from one address, and some who wait shortly until one is done. */
@ApplicationScoped
class Uploads {

    private static final int WAITING = 12;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Vertx vertx;
    private final Limits limits;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int all;

    /** Somebody who waits, on a thread of their connection's own. */
    private record Waiting(String address, Runnable go, Runnable giveUp) {}

    Uploads(Vertx vertx, Limits limits) {
        this.vertx = vertx;
        this.limits = limits;
    }

    /**
     * Lets an upload begin when there is room.
     *
     * @param begin is given what to run when the upload is over
     */
    void enter(RoutingContext request, Consumer<Runnable> begin, Runnable busy) {
        String address = Addresses.of(request);
        io.vertx.core.Context thread = vertx.getOrCreateContext();
        Runnable go = () -> thread.runOnContext(x -> begin.accept(() -> leave(address)));
        Waiting entry = new Waiting(address, go, busy);
        synchronized (this) {
            if (mayBegin(address)) {
                count(address);
            } else if (waiting.size() >= WAITING) {
                busy.run();
                return;
            } else {
                waiting.add(entry);
                vertx.setTimer(PATIENCE_MILLIS, x -> giveUp(entry));
                return;
            }
        }
        go.run();
    }

    private void giveUp(Waiting entry) {
        boolean waited;
        synchronized (this) {
            waited = waiting.remove(entry);
        }
        if (waited) {
            entry.giveUp().run();
        }
    }

    private void leave(String address) {
        Runnable next = () -> {};
        synchronized (this) {
            all--;
            byAddress.computeIfPresent(address, (x, theirs) -> theirs > 1 ? theirs - 1 : null);
            for (Waiting entry : waiting) {
                if (mayBegin(entry.address())) {
                    waiting.remove(entry);
                    count(entry.address());
                    next = entry.go();
                    break;
                }
            }
        }
        next.run();
    }

    private boolean mayBegin(String address) {
        return all < limits.uploadsAtOnce() && byAddress.getOrDefault(address, 0) < limits.uploadsPerAddress();
    }

    private void count(String address) {
        all++;
        byAddress.merge(address, 1, Integer::sum);
    }
}
