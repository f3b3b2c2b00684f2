package no.innspill.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.pace.Guesses;
import no.innspill.pace.Pace;
import no.innspill.result.Refusal;
import no.innspill.web.PaceRefusal;

/**
 * Who types codes of ballot slips until one fits. Each participant counts alone, so that nobody bars the others in the
 * room, and whoever is none yet counts with the address they come from.
 */
@ApplicationScoped
class SlipGuesses {

    private final Guesses guesses;

    SlipGuesses(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Why the code is not even looked at. */
    Optional<Outcome> refuses(String who, String typed) {
        Optional<Duration> wait = guesses.tooMany(whose(who), typed);
        return wait.map(time -> Outcome.refused(PaceRefusal.GUESSED_TOO_OFTEN, Pace.seconds(time)));
    }

    /** Counts a code that there is not. */
    void learn(String who, String typed, Optional<Refusal> refused) {
        if (refused.filter(JoinRefusal.NO_SUCH_SLIP::equals).isPresent()) {
            guesses.missed(whose(who), typed);
        }
    }

    private static String whose(String who) {
        return "slips of " + who;
    }
}
