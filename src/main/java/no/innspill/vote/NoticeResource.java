package no.innspill.vote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.participation.Participants;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies;
import no.innspill.web.Replies.Then;
import no.innspill.workshop.JoinCode;
import org.jspecify.annotations.Nullable;

/** Putting away what one has been told. */
@Path("/w/{code}/notices/{id}")
public class NoticeResource {

    private final Desk desk;
    private final Participants participants;
    private final Notices notices;
    private final Caller caller;
    private final Replies replies;

    NoticeResource(Desk desk, Participants participants, Notices notices, Caller caller, Replies replies) {
        this.desk = desk;
        this.participants = participants;
        this.notices = notices;
        this.caller = caller;
        this.replies = replies;
    }

    @DELETE
    public CompletionStage<Response> putAway(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        @Nullable String token = caller.tokens(code).participant();
        return replies.when(
                desk.submit(
                        code,
                        Optional.empty(),
                        workshop -> participants.as(workshop, token, participant -> {
                            notices.putAway(participant, id);
                            return Outcome.accepted();
                        })),
                new Form(fields),
                Then.backTo("/w/" + code + "#notices"));
    }
}
