package no.innspill.vote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.participation.ParticipantCommands;

/** Putting away what one has been told. */
@Path("/w/{code}/notices/{id}")
public class PersonalNoticeResource {

    private final ParticipantCommands desk;
    private final PersonalNotices notices;

    PersonalNoticeResource(ParticipantCommands desk, PersonalNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @DELETE
    public CompletionStage<Response> putAway(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return desk.submit(code, new Form(fields), "notices", (workshop, participant) -> {
            notices.putAway(participant, id);
            return Outcome.accepted();
        });
    }
}
