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

/**
 * Lets a socket open only for a browser that may have the view it asks for. {@link Turnstile} has seen to it that it comes
 * from a page of ours.
 */
@ApplicationScoped
class UpgradeGuard implements HttpUpgradeCheck {

    private final Views views;
    private final Transactions transactions;
    private final ExecutorService executor;
    private final SocketFigures figures;

    UpgradeGuard(Views views, Transactions transactions, ExecutorService executor, SocketFigures figures) {
        this.views = views;
        this.transactions = transactions;
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
        context.userData().put(Arrival.KEY, arrival.get());
        Context loop = Vertx.currentContext();
        // The cookie is looked up in the database, which must not happen on the event loop.
        return Uni.createFrom()
                .item(() -> transactions.read(arrival.get()::isAdmitted))
                .runSubscriptionOn(executor)
                // Back on it: whether the browser is still there is not another by the time the socket opens.
                .emitOn(work -> loop.runOnContext(nothing -> work.run()))
                .chain(admitted -> request.isEnded()
                        ? Uni.createFrom().nothing()
                        : admitted ? CheckResult.permitUpgrade() : refuse(Why.NOT_ADMITTED, 401))
                .onFailure(fault -> fault instanceof Busy || fault instanceof NotStored)
                .recoverWithUni(() -> refuse(Why.NOT_ASKED, 503));
    }

    private Uni<CheckResult> refuse(Why why, int status) {
        figures.refused(why);
        return CheckResult.rejectUpgrade(status);
    }
}
