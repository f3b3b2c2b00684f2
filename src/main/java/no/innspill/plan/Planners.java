package no.innspill.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.web.Caller;
import no.innspill.web.Replies;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** Lets those look at the plan who control the workshop. */
@RequestScoped
class Planners {

    private final Workshops workshops;
    private final Caller caller;
    private final Replies replies;

    Planners(Workshops workshops, Caller caller, Replies replies) {
        this.workshops = workshops;
        this.caller = caller;
        this.replies = replies;
    }

    Response entered(String code, Function<Workshop, Response> then) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_WORKSHOP);
        }
        @Nullable String secret = caller.tokens(code).control();
        return secret != null && workshop.get().isControlledBy(secret)
                ? then.apply(workshop.get())
                : replies.refuse(Refusal.NOT_FACILITATOR);
    }
}
