package no.innspill.page;

import no.innspill.screen.Seen;
import no.innspill.workshop.Progress;

/**
 * How a step stands, as it is said to those who listen whenever that is another way than before.
 *
 * @param step its id
 * @param taking the key of the words for whether it takes anything; empty where it is about nothing that could be taken
 * @param showing likewise for whether what is written or rated in it is shown to all
 */
public record StepStands(long step, String taking, String showing) {

    /** @param ended the key of the words for a workshop that has ended */
    public static StepStands of(Seen seen, String ended) {
        return new StepStands(seen.step().id(), seen.workshop().hasEnded() ? ended : taking(seen), showing(seen));
    }

    private static String taking(Seen seen) {
        if (!seen.progress().takesAny()) {
            return "";
        }
        return seen.workshop().permissions().takesInput(seen.now()) ? "board_open" : "board_closed";
    }

    private static String showing(Seen seen) {
        Progress progress = seen.progress();
        if (progress.rates()) {
            return seen.workshop().permissions().opensRatings() ? "board_opened_matrix" : "board_sealed_matrix";
        }
        if (!progress.step().isSilent()) {
            return "";
        }
        return progress.opensIdeas() ? "board_opened_ideas" : "board_sealed_ideas";
    }
}
