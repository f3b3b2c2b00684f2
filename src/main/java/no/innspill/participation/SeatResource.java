package no.innspill.participation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.template.BallotRule;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies;
import no.innspill.web.Replies.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Where a device sits, how many people share it, and whose turn it is. */
@Path("/w/{code}")
public class SeatResource {

    private final Desk desk;
    private final Participants participants;
    private final Caller caller;
    private final Replies replies;

    SeatResource(Desk desk, Participants participants, Caller caller, Replies replies) {
        this.desk = desk;
        this.participants = participants;
        this.caller = caller;
        this.replies = replies;
    }

    private interface Wish {
        Outcome of(Workshop workshop, Participant device);
    }

    /** Fields: those of {@link Seat}. */
    @POST
    @Path("seat")
    public CompletionStage<Response> sit(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return submit(code, form, (workshop, device) -> sit(workshop, device, form));
    }

    private Outcome sit(Workshop workshop, Participant device, Form form) {
        Optional<Outcome> refused = Seat.refuses(workshop, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        Seat seat = Seat.read(workshop, form, Seat.of(device));
        int voted = workshop.ballots() == BallotRule.PERSON
                ? participants.others(device).stream()
                        .mapToInt(Participant::person)
                        .max()
                        .orElse(1)
                : 1;
        if (seat.people() < voted) {
            return Outcome.refused(Refusal.PEOPLE_HAVE_VOTED, voted);
        }
        participants.seat(device, seat.table().orElse(null), seat.people());
        Map<String, Object> answer = new HashMap<>();
        answer.put("people", device.people());
        device.table().map(RoomTable::number).ifPresent(number -> answer.put("table", number));
        return Outcome.accepted(answer, Change.PEOPLE);
    }

    /** Field {@code person}: whom the device is handed to, from 1 on. */
    @POST
    @Path("turn")
    public CompletionStage<Response> handOn(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return submit(code, form, (workshop, device) -> {
            long person = form.number("person").orElse(0L);
            if (person < 1 || person > device.people()) {
                return Outcome.refused(Refusal.NUMBER_OUT_OF_RANGE, 1, device.people());
            }
            participants.handTo(device, (int) person);
            return Outcome.accepted(Map.of("person", person));
        });
    }

    private CompletionStage<Response> submit(String typed, Form form, Wish wish) {
        String code = JoinCode.normalise(typed);
        @Nullable String token = caller.tokens(code).participant();
        return replies.when(
                desk.submit(
                        code,
                        caller.key(code, Role.PARTICIPANT, form),
                        workshop -> participants.as(workshop, token, device -> wish.of(workshop, device))),
                form,
                Then.backTo("/w/" + code));
    }
}
