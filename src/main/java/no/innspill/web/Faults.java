package no.innspill.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.CompletionException;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Reported;
import no.innspill.form.FormReading;
import no.innspill.result.InputRefusal;
import no.innspill.store.Store;
import no.innspill.transaction.Busy;
import no.innspill.transaction.CommitInDoubt;
import no.innspill.transaction.NotStored;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every request that went wrong a page or problem details in the user's language, and the log the rest. */
@ApplicationScoped
class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private final Responses replies;
    private final Store store;

    Faults(Responses replies, Store store) {
        this.replies = replies;
        this.store = store;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return replies.refuse(RequestRefusal.NO_SUCH_PAGE);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, ContainerRequestContext request) {
        return switch (e.getResponse().getStatus()) {
            case 400 -> replies.refuse(RequestRefusal.NOT_READABLE);
            case 405, 501 -> replies.refuse(RequestRefusal.NOT_ALLOWED);
            case 413 -> replies.refuse(RequestRefusal.TOO_LARGE);
            case 415 -> replies.refuse(RequestRefusal.NOT_A_FORM);
            default -> e.getResponse().getStatus() >= 500 ? fault(e, request) : e.getResponse();
        };
    }

    @ServerExceptionMapper
    Response busy(Busy e, ContainerRequestContext request) {
        LOG.debug("Somebody was asked to come again", e);
        return replies.refuse(DeskRefusal.BUSY, FormReading.of(request));
    }

    @ServerExceptionMapper
    Response notStored(NotStored e, ContainerRequestContext request) {
        return inTrouble(request);
    }

    /** Whoever only looks has written nothing that could be kept or not. */
    private Response inTrouble(ContainerRequestContext request) {
        boolean looks = Set.of("GET", "HEAD").contains(request.getMethod());
        return looks
                ? replies.outOfReach(store.condition())
                : replies.refuse(DeskRefusal.NOT_STORED, FormReading.of(request));
    }

    /** The same command with the same key meets its answer if it was committed, and is done if it was not. */
    @ServerExceptionMapper
    Response inDoubt(CommitInDoubt e, ContainerRequestContext request) {
        LOG.error("A commit failed", e);
        return replies.refuse(DeskRefusal.BUSY, FormReading.of(request));
    }

    @ServerExceptionMapper
    Response reported(Reported e) {
        return replies.refuse(RequestRefusal.FAULT);
    }

    /** What went wrong in work that was done for several is wrapped once more on its way here. */
    @ServerExceptionMapper
    Response elsewhere(CompletionException e, ContainerRequestContext request) {
        if (e.getCause() instanceof Busy busy) {
            return busy(busy, request);
        }
        if (e.getCause() instanceof NotStored refused) {
            return notStored(refused, request);
        }
        if (e.getCause() instanceof Reported reported) {
            return reported(reported);
        }
        return e.getCause() instanceof NotFoundException gone ? notFound(gone) : fault(e, request);
    }

    @ServerExceptionMapper
    Response tooMany(FormReading.TooManyAlike e) {
        return replies.refuse(InputRefusal.PICKED_TOO_MANY, FormReading.MOST_ALIKE);
    }

    /** Whatever was typed goes back to whoever typed it. */
    @ServerExceptionMapper
    Response fault(Throwable e, ContainerRequestContext request) {
        if (store.isToBlameFor(e)) {
            return inTrouble(request);
        }
        LOG.error("A request failed", e);
        return replies.refuse(RequestRefusal.FAULT, FormReading.of(request));
    }
}
