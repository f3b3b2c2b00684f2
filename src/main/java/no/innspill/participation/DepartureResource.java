package no.innspill.participation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.pace.Pace.Deed;
import no.innspill.web.Caller;
import no.innspill.web.Pacing;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Going away without taking anything along: what was written and voted stays, and from now on nobody is whoever it was
 * by, in this browser or with a cookie kept elsewhere. With {@code next=join} somebody else sits down at it.
 */
@Path("/w/{code}/departure")
public class DepartureResource {

    private final Desk desk;
    private final Participants participants;
    private final ArrivalTokens tokens;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;

    DepartureResource(
            Desk desk,
            Participants participants,
            ArrivalTokens tokens,
            Caller caller,
            Pacing pacing,
            Responses replies) {
        this.desk = desk;
        this.participants = participants;
        this.tokens = tokens;
        this.caller = caller;
        this.pacing = pacing;
        this.replies = replies;
    }

    @POST
    public CompletionStage<Response> depart(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        @Nullable String token = caller.tokens(code).participant();
        String page = form.text("next").equals("join") ? "/w/" + code : "/?left=" + code;
        return replies.when(
                pacing.pace(
                        code,
                        Role.PARTICIPANT,
                        Deed.COMMAND,
                        () -> desk.submit(code, Optional.empty(), workshop -> depart(workshop, token))),
                form,
                Then.backTo(page).with(caller.cookies().forget(code, Role.PARTICIPANT)));
    }

    /** Whoever is not there any more has departed already. */
    private Outcome depart(Workshop workshop, @Nullable String token) {
        return participants
                .byToken(workshop, token)
                .map(someone -> {
                    someone.depart();
                    tokens.spend(workshop, token);
                    return Outcome.accepted(Change.left(someone.id()));
                })
                .orElseGet(() -> Outcome.accepted());
    }
}
