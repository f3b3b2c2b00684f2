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
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.rule.BallotRule;
import no.innspill.rule.PlanLimits;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Where a device sits, how many people share it, and whose turn it is. */
@Path("/w/{code}")
public class SeatResource {

    private final ParticipantCommands desk;
    private final Participants participants;

    SeatResource(ParticipantCommands desk, Participants participants) {
        this.desk = desk;
        this.participants = participants;
    }

    /** Fields: those of {@link Seat}. */
    @POST
    @Path("seat")
    public CompletionStage<Response> sit(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return desk.submit(code, form, (workshop, device) -> sit(workshop, device, form));
    }

    private Outcome sit(Workshop workshop, Participant device, Form form) {
        Optional<Outcome> refused = Seat.refuses(workshop, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        Seat seat = Seat.read(workshop, form, Seat.of(device));
        int most = device.peopleMost().orElse(PlanLimits.PEOPLE);
        if (seat.people() > most) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, most);
        }
        int voted = workshop.settings().ballots() == BallotRule.PERSON
                ? participants.others(device).stream()
                        .mapToInt(Participant::person)
                        .max()
                        .orElse(1)
                : 1;
        if (seat.people() < voted) {
            return Outcome.refused(JoinRefusal.PEOPLE_HAVE_VOTED, voted);
        }
        Viewpoint before = device.viewpoint();
        participants.seat(device, seat.table().orElse(null), seat.people());
        Map<String, Object> answer = new HashMap<>();
        answer.put("people", device.people());
        device.table().map(RoomTable::number).ifPresent(number -> answer.put("table", number));
        return device.viewpoint().equals(before)
                ? Outcome.accepted(answer, Change.PEOPLE)
                : Outcome.accepted(answer, Change.PEOPLE, Change.moved(device.id()));
    }

    /** Field {@code person}: whom the device is handed to, from 1 on. */
    @POST
    @Path("turn")
    public CompletionStage<Response> handOn(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return desk.submit(code, form, (workshop, device) -> {
            long person = form.number("person").orElse(0L);
            if (person < 1 || person > device.people()) {
                return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, device.people());
            }
            participants.handTo(device, (int) person);
            return Outcome.accepted(Map.of("person", person));
        });
    }
}
