package no.innspill.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.pace.Limits;
import no.innspill.result.Refusal;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Who may join, and becomes a participant by it. */
@ApplicationScoped
class Joining {

    private final Participants participants;
    private final ParticipantCounts counts;
    private final Slips slips;
    private final ArrivalTokens tokens;
    private final SlipGuesses guesses;
    private final Limits limits;
    private final Clock clock;

    Joining(
            Participants participants,
            ParticipantCounts counts,
            Slips slips,
            ArrivalTokens tokens,
            SlipGuesses guesses,
            Limits limits,
            Clock clock) {
        this.participants = participants;
        this.counts = counts;
        this.slips = slips;
        this.tokens = tokens;
        this.guesses = guesses;
        this.limits = limits;
        this.clock = clock;
    }

    Outcome join(Workshop workshop, String token, Form form, String here) {
        if (participants.byToken(workshop, token).isPresent()) {
            return tokens.isUsedOtherwise(workshop, token, form.content())
                    ? Outcome.refused(DeskRefusal.KEY_USED)
                    : alreadyIn(workshop);
        }
        if (workshop.hasEnded()) {
            return Outcome.refused(WorkshopRefusal.WORKSHOP_ENDED);
        }
        if (!workshop.settings().isDoorOpen()) {
            return Outcome.refused(JoinRefusal.DOOR_CLOSED);
        }
        if (counts.joined(workshop) >= limits.participantsPerWorkshop()) {
            return Outcome.refused(JoinRefusal.ROOM_FULL, limits.participantsPerWorkshop());
        }
        Optional<Affiliation> affiliation = form.number("affiliation").flatMap(workshop.plan()::affiliation);
        if (affiliation.isEmpty() && !form.text("affiliation").isBlank()) {
            return Outcome.refused(WorkshopRefusal.NO_SUCH_AFFILIATION);
        }
        Optional<Outcome> unseated = Seat.refuses(workshop, form);
        if (unseated.isPresent()) {
            return unseated.get();
        }
        String slip = form.text("slip");
        Optional<Outcome> barred = slip.isBlank() ? Optional.empty() : barred(workshop, slip, here);
        if (barred.isPresent()) {
            return barred.get();
        }
        Seat seat = Seat.read(workshop, form, Seat.NONE);
        tokens.use(workshop, token, form.content());
        Participant newcomer = participants.welcome(workshop, token, affiliation.orElse(null), clock.instant());
        participants.seat(newcomer, seat.table().orElse(null), seat.people());
        if (!slip.isBlank()) {
            slips.admit(workshop, newcomer, slip);
        }
        return Outcome.accepted(joined(workshop), Change.PEOPLE);
    }

    /** Whoever comes with a token that has joined is in. */
    static Outcome alreadyIn(Workshop workshop) {
        return Outcome.accepted(joined(workshop));
    }

    private static Map<String, Object> joined(Workshop workshop) {
        return Map.of("board", "/w/" + workshop.code());
    }

    private Optional<Outcome> barred(Workshop workshop, String slip, String here) {
        Optional<Outcome> tooOften = guesses.refuses(here, slip);
        if (tooOften.isPresent()) {
            return tooOften;
        }
        Optional<Refusal> refused = slips.refuses(workshop, slip);
        guesses.learn(here, slip, refused);
        return refused.map(Outcome::refused);
    }
}
