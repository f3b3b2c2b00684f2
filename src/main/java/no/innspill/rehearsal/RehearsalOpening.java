package no.innspill.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import no.innspill.address.JoinAddress;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.Workshop;

/** Lets the people of a new rehearsal in, and its facilitator into the control view. */
@ApplicationScoped
class RehearsalOpening {

    private final RunningRehearsals running;
    private final RehearsalFounding founding;
    private final JoinAddress addresses;
    private final Caller caller;

    RehearsalOpening(RunningRehearsals running, RehearsalFounding founding, JoinAddress addresses, Caller caller) {
        this.running = running;
        this.founding = founding;
        this.addresses = addresses;
        this.caller = caller;
    }

    /**
     * @param from stands for the address that it was begun from
     * @param secret of its control link
     */
    Response open(Workshop workshop, RehearsalPlan plan, String from, String secret) {
        running.begin(workshop.code(), from, plan.people(), founding.slips(plan, secret));
        String page = "/w/" + workshop.code() + "/control";
        NewCookie cookie = caller.cookies().remember(workshop.code(), Role.CONTROL, secret, plan.language());
        if (!caller.wantsJson()) {
            return Responses.goTo(page).cookie(cookie).build();
        }
        return Response.created(URI.create(page))
                .type(MediaType.APPLICATION_JSON)
                .cookie(cookie)
                .entity(Map.of(
                        "code",
                        workshop.code(),
                        "control",
                        addresses.of(workshop) + page + "?key=" + secret,
                        "rehearsal",
                        true))
                .build();
    }
}
