package no.innspill.live;

import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import no.innspill.live.SocketFigures.Why;
import no.innspill.screen.Views;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Workshops;

/**
 * Lets a socket open only for a browser that may have the view it asks for. {@link Turnstile} has seen to it that it comes
 * from a page of ours.
 */
@ApplicationScoped
class UpgradeGuard implements HttpUpgradeCheck {

    private final Views views;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Rights rights;
    private final ExecutorService executor;
    private final SocketFigures figures;

    UpgradeGuard(
            Views views,
            Workshops workshops,
            Transactions transactions,
            Rights rights,
            ExecutorService executor,
            SocketFigures figures) {
        this.views = views;
        this.workshops = workshops;
        this.transactions = transactions;
        this.rights = rights;
        this.executor = executor;
        this.figures = figures;
    }

    @Override
    public boolean appliesTo(String endpointId) {
        return endpointId.equals(LiveSocket.class.getName());
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        HttpServerRequest request = context.httpRequest();
        Optional<Arrival> arrival = Arrival.read(context.pathParam("code"), request, views);
        if (arrival.isEmpty()) {
            return refuse(Why.NOT_READABLE, 400);
        }
        Context loop = Vertx.currentContext();
        // The cookie is looked up in the database, which must not happen on the event loop.
        return Uni.createFrom()
                .item(() -> admit(arrival.get()))
                .runSubscriptionOn(executor)
                // Back on it: whether the browser is still there is not another by the time the socket opens.
                .emitOn(work -> loop.runOnContext(nothing -> work.run()))
                .chain(admitted -> request.isEnded() ? Uni.createFrom().nothing() : answer(context, admitted))
                .onFailure(fault -> fault instanceof Busy || fault instanceof NotStored)
                .recoverWithUni(() -> refuse(Why.NOT_ASKED, 503));
    }

    /** Nothing where its browser may not have the view. */
    private Optional<Admitted> admit(Arrival arrival) {
        long losses = rights.losses();
        return transactions.read(
                () -> arrival.place().map(place -> new Admitted(arrival, place, revision(arrival), losses)));
    }

    private long revision(Arrival arrival) {
        return workshops.revisions(arrival.code()).map(arrival.view()::revision).orElse(0L);
    }

    private Uni<CheckResult> answer(HttpUpgradeContext context, Optional<Admitted> admitted) {
        if (admitted.isEmpty()) {
            return refuse(Why.NOT_ADMITTED, 401);
        }
        context.userData().put(Admitted.KEY, admitted.get());
        return CheckResult.permitUpgrade();
    }

    private Uni<CheckResult> refuse(Why why, int status) {
        figures.refused(why);
        return CheckResult.rejectUpgrade(status);
    }
}
