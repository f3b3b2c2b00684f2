package no.innspill.control;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.matrix.Raters;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.participation.Participants;
import no.innspill.result.InputRefusal;
import no.innspill.rule.BallotRule;
import no.innspill.rule.PlanLimits;
import no.innspill.vote.Electorates;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;

/** Puts right how many people a device says that it is. The ballots of those who are too many go with them. */
@Path("/w/{code}/devices/{id: [0-9]{1,18}}")
public class DeviceResource {

    private final FacilitatorCommands controls;
    private final Participants participants;
    private final Electorates electorates;
    private final Raters raters;
    private final Event<ParticipantLeaving> leavings;

    DeviceResource(
            FacilitatorCommands controls,
            Participants participants,
            Electorates electorates,
            Raters raters,
            Event<ParticipantLeaving> leavings) {
        this.controls = controls;
        this.participants = participants;
        this.electorates = electorates;
        this.raters = raters;
        this.leavings = leavings;
    }

    /** Field {@code people}: so many, and from now on no more. */
    @POST
    public CompletionStage<Response> limit(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> limit(workshop, id, form));
    }

    private Outcome limit(Workshop workshop, long id, Form form) {
        Optional<Participant> device = participants.device(workshop, id);
        if (device.isEmpty()) {
            return Outcome.refused(InputRefusal.NO_SUCH_ENTRY);
        }
        long people = form.number("people").orElse(0L);
        if (people < 1 || people > PlanLimits.PEOPLE) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, PlanLimits.PEOPLE);
        }
        int before = device.get().people();
        List<Participant> tooMany = participants.limit(device.get(), (int) people);
        tooMany.forEach(other -> {
            leavings.fire(new ParticipantLeaving(other));
            participants.delete(other);
        });
        if (workshop.settings().ballots() == BallotRule.PERSON && people < before) {
            electorates.lessen(workshop, device.get().viewpoint(), before - people);
            raters.lessen(workshop, before - people);
        }
        return tooMany.isEmpty()
                ? Outcome.accepted(Map.of("people", people), Change.PEOPLE)
                : Outcome.accepted(
                        Map.of("people", people, "ballots_gone", tooMany.size()), Change.BOARD, Change.PEOPLE);
    }
}
