package no.innspill.board;

import java.time.Instant;
import java.util.List;
import no.innspill.workshop.Progress;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** All that the participant's board shows, the same for every participant. */
public record BoardShown(
        String code,
        String shownCode,
        long nextRevision,
        StepShown step,
        Mode mode,
        List<ThemePanel> panels,
        List<ThemeRanking> rankings,
        List<TagChoice> tags) {

    public record TagChoice(long id, String label) {}

    /** One theme of the step: its ideas where they may be seen, always their number, and its vote if there is one. */
    public record ThemePanel(
            ThemeShown theme, long ideas, List<Card> cards, @Nullable Voting voting, Turnout turnout) {}

    /** What the step lets participants do and see. */
    public record Mode(boolean posting, boolean voting, boolean ideas, boolean results, boolean closed, boolean ended) {

        static Mode of(Workshop workshop, Instant now) {
            Progress progress = workshop.progress();
            boolean open = progress.takesInput(now) && !workshop.hasEnded();
            return new Mode(
                    progress.collects() && open,
                    progress.votes(),
                    progress.showsIdeas(),
                    progress.showsResults(),
                    (progress.collects() || progress.votes()) && !open,
                    workshop.hasEnded());
        }

        /** Whether there is anything on the board beyond where we are. */
        public boolean themes() {
            return posting || ideas || closed;
        }

        public boolean doing() {
            return (posting || voting) && !closed;
        }
    }

    /** Whether people only wait and listen in this step. */
    public boolean waiting() {
        return !mode.themes() && !mode.results();
    }
}
