package no.innspill.measure;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Answer;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.IdeaRefusal;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.permission.ControlAsked;
import no.innspill.permission.Powers;
import no.innspill.web.AskedEndpoint;
import no.innspill.web.Caller;
import no.innspill.web.Pacing;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.Workshop;

/**
 * Those who write measures: the facilitator at any time, participants where the step lets them. A browser that is both is
 * the facilitator, unless its form says {@code as=participant}.
 */
@RequestScoped
class MeasureCommands {

    /** What somebody wants done about measures. */
    interface Wish {

        /** @param participant who wishes, or empty for the facilitator */
        Outcome of(Workshop workshop, Optional<Participant> participant);
    }

    private final Desk desk;
    private final Participants participants;
    private final Caller caller;
    private final AskedEndpoint asked;
    private final Powers powers;
    private final Pacing pacing;
    private final Clock clock;

    MeasureCommands(
            Desk desk,
            Participants participants,
            Caller caller,
            AskedEndpoint asked,
            Powers powers,
            Pacing pacing,
            Clock clock) {
        this.desk = desk;
        this.participants = participants;
        this.caller = caller;
        this.asked = asked;
        this.powers = powers;
        this.pacing = pacing;
        this.clock = clock;
    }

    CompletionStage<Answer> submit(String code, Form form, Wish wish) {
        return submit(code, form, Deed.COMMAND, wish);
    }

    /** @param deed by what pace a participant's is measured */
    CompletionStage<Answer> submit(String code, Form form, Deed deed, Wish wish) {
        Tokens tokens = caller.tokens(code);
        boolean leads = leads(code, form);
        ControlAsked sender = asked.asked(code);
        Role role = leads ? Role.CONTROL : Role.PARTICIPANT;
        return pacing.pace(
                code,
                role,
                leads ? Deed.FACILITATING : deed,
                () -> desk.submit(
                        code,
                        caller.keys().of(code, role, form),
                        workshop -> leads
                                ? powers.apply(workshop, sender, led -> wish.of(led, Optional.empty()))
                                : participants.as(
                                        workshop, tokens.participant(), someone -> write(workshop, someone, wish))));
    }

    /** Whether the form is sent as the facilitator's. */
    boolean leads(String code, Form form) {
        return caller.tokens(code).control() != null && !form.text("as").equals("participant");
    }

    private Outcome write(Workshop workshop, Participant participant, Wish wish) {
        if (participant.isStopped()) {
            return Outcome.refused(IdeaRefusal.POSTS_STOPPED);
        }
        return workshop.permissions()
                .refusesMeasures(clock.instant())
                .map(refusal -> Outcome.refused(refusal))
                .orElseGet(() -> wish.of(workshop, Optional.of(participant)));
    }
}
