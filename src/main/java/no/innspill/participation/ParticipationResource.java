package no.innspill.participation;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.pace.Pace.Deed;
import no.innspill.web.Caller;
import no.innspill.web.Pacing;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Joining and leaving. */
@Path("/w/{code}/participation")
public class ParticipationResource {

    private final Desk desk;
    private final Participants participants;
    private final Joining joining;
    private final ArrivalTokens tokens;
    private final Event<ParticipantLeaving> leavings;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;

    ParticipationResource(
            Desk desk,
            Participants participants,
            Joining joining,
            ArrivalTokens tokens,
            Event<ParticipantLeaving> leavings,
            Caller caller,
            Pacing pacing,
            Responses replies) {
        this.desk = desk;
        this.participants = participants;
        this.joining = joining;
        this.tokens = tokens;
        this.leavings = leavings;
        this.caller = caller;
        this.pacing = pacing;
        this.replies = replies;
    }

    @POST
    public CompletionStage<Response> join(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        @Nullable String shown = caller.tokens(code).participant();
        String here = pacing.here();
        String fresh = tokens.of(code, caller.keys().fromClient(form));
        AtomicReference<String> token = new AtomicReference<>(fresh);
        Optional<Language> language = Language.of(form.text("lang")).or(() -> caller.chosen(code, Role.PARTICIPANT));
        Function<String, NewCookie> cookie = caller.cookies().remembering(code, Role.PARTICIPANT, language);
        return replies.when(
                        pacing.fromHere(
                                Deed.JOINING,
                                () -> desk.submit(code, Optional.empty(), workshop -> {
                                    String theirs = token(workshop, shown, fresh);
                                    token.set(theirs);
                                    return theirs.equals(shown)
                                            ? Joining.alreadyIn(workshop)
                                            : joining.join(workshop, theirs, form, here);
                                })),
                        form,
                        Then.backTo("/w/" + code).withStatus(201))
                .thenApply(response -> response.getStatus() >= 400
                        ? response
                        : Response.fromResponse(response)
                                .cookie(cookie.apply(token.get()))
                                .build());
    }

    /** Only a cookie that we know wins over a new token: another one may be known to whoever planted it. */
    private String token(Workshop workshop, @Nullable String shown, String fresh) {
        return shown != null && participants.byToken(workshop, shown).isPresent()
                ? shown
                : tokens.unspent(workshop, fresh);
    }

    @DELETE
    public CompletionStage<Response> leave(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        @Nullable String token = caller.tokens(code).participant();
        return replies.when(
                pacing.pace(
                        code,
                        Role.PARTICIPANT,
                        Deed.COMMAND,
                        () -> desk.submit(
                                code,
                                caller.keys().of(code, Role.PARTICIPANT, form),
                                workshop -> participants.as(workshop, token, participant -> {
                                    tokens.spend(workshop, token);
                                    return leave(participant);
                                }))),
                form,
                Then.backTo("/?left=" + code + "&deleted=true")
                        .with(caller.cookies().forget(code, Role.PARTICIPANT)));
    }

    private Outcome leave(Participant participant) {
        participants.others(participant).forEach(other -> {
            leavings.fire(new ParticipantLeaving(other));
            participants.delete(other);
        });
        leavings.fire(new ParticipantLeaving(participant));
        participants.delete(participant);
        // The stage: their ideas leave a frozen wall too.
        return Outcome.accepted(Change.BOARD, Change.STAGE, Change.PEOPLE, Change.left(participant.id()));
    }
}
