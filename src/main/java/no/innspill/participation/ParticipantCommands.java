package no.innspill.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
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

/** Hands a participant's commands in at the desk, after a look at who asks. */
@RequestScoped
public class ParticipantCommands {

    /** What a participant wants changed, once it is clear who asks. */
    public interface Wish {
        Outcome of(Workshop workshop, Participant participant);
    }

    private final Desk desk;
    private final Participants participants;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;

    ParticipantCommands(Desk desk, Participants participants, Caller caller, Pacing pacing, Responses replies) {
        this.desk = desk;
        this.participants = participants;
        this.caller = caller;
        this.pacing = pacing;
        this.replies = replies;
    }

    /** Submits a wish; a plain form goes back to the workshop's page. */
    public CompletionStage<Response> submit(String code, Form form, Wish wish) {
        return submit(code, form, "", 200, wish);
    }

    /** @param anchor the element of the workshop's page where a plain form goes on, such as {@code idea-7} */
    public CompletionStage<Response> submit(String code, Form form, String anchor, Wish wish) {
        return submit(code, form, anchor, 200, wish);
    }

    /** @param status of the answer to a program whose wish is granted */
    public CompletionStage<Response> submit(String code, Form form, String anchor, int status, Wish wish) {
        return submit(code, form, anchor, status, Deed.COMMAND, 1, wish);
    }

    /**
     * @param deed by what pace it is measured
     * @param many as how many it counts there
     */
    public CompletionStage<Response> submit(
            String typed, Form form, String anchor, int status, Deed deed, int many, Wish wish) {
        String code = JoinCode.normalise(typed);
        @Nullable String token = caller.tokens(code).participant();
        return replies.when(
                pacing.pace(
                        code,
                        Role.PARTICIPANT,
                        deed,
                        many,
                        () -> desk.submit(
                                code,
                                caller.keys().of(code, Role.PARTICIPANT, form),
                                workshop -> participants.as(workshop, token, someone -> wish.of(workshop, someone)))),
                form,
                Then.backTo("/w/" + code + (anchor.isEmpty() ? "" : "#" + anchor))
                        .withStatus(status));
    }
}
