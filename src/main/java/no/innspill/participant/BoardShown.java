package no.innspill.participant;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.page.Card;
import no.innspill.page.Outcomes;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeRanking;
import no.innspill.page.ThemeShown;
import no.innspill.page.Turnout;
import no.innspill.workshop.Progress;
import no.innspill.workshop.StepKind;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * All that the participant's board shows, the same for every participant at a place.
 *
 * @param table the table whose board it is; null in plenary
 * @param help where a table asks for help, as markup
 */
public record BoardShown(
        String code,
        String shownCode,
        String title,
        StepShown step,
        Mode mode,
        List<ThemePanel> panels,
        List<ThemeRanking> rankings,
        List<AffiliationBreakdown> support,
        List<TagChoice> tags,
        Spot spot,
        Outcomes harvest,
        @Nullable AtTable table,
        String help) {

    public record TagChoice(long id, String label) {}

    /**
     * One theme of the step: its cards where they may be seen, always the number of ideas, and its vote if there is one.
     *
     * @param pinned what stands first; nothing while people vote
     * @param groups groups that stand by themselves; none while people vote, for then all cards are in one list
     */
    public record ThemePanel(
            ThemeShown theme,
            long ideas,
            List<Card> pinned,
            List<Card> groups,
            List<Card> cards,
            @Nullable Voting voting,
            Turnout turnout,
            @Nullable AtTable table) {

        /** Whether there is nothing to vote on in it. */
        public boolean nothing() {
            return ideas == 0;
        }
    }

    /** Steps in which people are at work on something that they can be done with. */
    private static final Set<StepKind> WORK = EnumSet.of(
            StepKind.COLLECT, StepKind.DISCUSS, StepKind.GROUP, StepKind.VOTE, StepKind.MATRIX, StepKind.MEASURES);

    /**
     * What the step lets participants do and see.
     *
     * @param doing whether they can say that they are done with it
     */
    public record Mode(
            boolean posting,
            boolean voting,
            boolean ideas,
            boolean results,
            boolean closed,
            boolean ended,
            boolean doing) {

        static Mode of(Workshop workshop, Instant now) {
            Progress progress = workshop.progress();
            boolean open = progress.takesInput(now) && !workshop.hasEnded();
            return new Mode(
                    progress.collects() && open,
                    progress.votes(),
                    progress.showsIdeas(),
                    progress.showsResults(),
                    progress.takesAny() && !open,
                    workshop.hasEnded(),
                    open && WORK.contains(progress.step().kind()));
        }

        /** Whether there is anything on the board beyond where we are. */
        public boolean themes() {
            return posting || ideas || closed;
        }
    }

    /** How the day begins, rests and ends: on the deep ground of the start page. */
    public boolean deep() {
        return List.of("welcome", "pause", "close").contains(step.kind());
    }

    /** Whether people only wait and listen in this step. */
    public boolean waiting() {
        return !mode.themes() && !mode.results() && !harvest.matrix().now();
    }
}
