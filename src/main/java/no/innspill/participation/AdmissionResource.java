package no.innspill.participation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.Refusal;
import no.innspill.workshop.Workshop;

/** Where somebody who has joined shows a ballot slip, for themselves or for whoever holds the device now. */
@Path("/w/{code}/admission")
public class AdmissionResource {

    private final ParticipantCommands desk;
    private final Participants participants;
    private final Slips slips;
    private final SlipGuesses guesses;

    AdmissionResource(ParticipantCommands desk, Participants participants, Slips slips, SlipGuesses guesses) {
        this.desk = desk;
        this.participants = participants;
        this.slips = slips;
        this.guesses = guesses;
    }

    /** Field {@code slip}: the code on it. */
    @POST
    public CompletionStage<Response> admit(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return desk.submit(code, form, (workshop, device) -> admit(workshop, device, form.text("slip")));
    }

    private Outcome admit(Workshop workshop, Participant device, String typed) {
        // Whoever asks again because the answer was lost has used the slip themselves.
        if (!slips.admits(workshop, device)) {
            String who = "participant " + device.id();
            Optional<Outcome> tooOften = guesses.refuses(who, typed);
            if (tooOften.isPresent()) {
                return tooOften.get();
            }
            Optional<Refusal> refused = slips.refuses(workshop, typed);
            guesses.learn(who, typed, refused);
            if (refused.isPresent()) {
                return Outcome.refused(refused.get());
            }
            slips.admit(workshop, participants.voter(workshop, device), typed);
            return Outcome.accepted(Map.of("admitted", true), Change.PEOPLE);
        }
        return Outcome.accepted(Map.of("admitted", true));
    }
}
