package no.innspill.participant;

import java.util.EnumSet;
import java.util.Set;
import no.innspill.rule.StepKind;
import no.innspill.screen.Seen;
import no.innspill.workshop.Progress;

/**
 * What the step lets participants do and see at this moment.
 *
 * @param closed whether the step takes something, but not now
 * @param doing whether they can say that they are done with it
 */
public record StepMode(
        boolean posting, boolean voting, boolean ideas, boolean results, boolean closed, boolean ended, boolean doing) {

    /** Steps in which people are at work on something that they can be done with. */
    private static final Set<StepKind> WORK = EnumSet.of(
            StepKind.COLLECT, StepKind.DISCUSS, StepKind.GROUP, StepKind.VOTE, StepKind.MATRIX, StepKind.MEASURES);

    static StepMode of(Seen seen) {
        Progress progress = seen.progress();
        boolean ended = seen.workshop().hasEnded();
        boolean open = seen.workshop().permissions().takesInput(seen.now());
        return new StepMode(
                progress.collects() && open,
                progress.votes(),
                progress.showsIdeas(),
                progress.showsResults(),
                progress.takesAny() && !open,
                ended,
                open && WORK.contains(seen.kind()) && (seen.kind() != StepKind.MEASURES || progress.takesAny()));
    }

    /** Whether the themes stand on the board. */
    boolean themes() {
        return !results && (posting || ideas || closed);
    }
}
