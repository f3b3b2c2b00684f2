package no.innspill.secondvote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.undo.Facilitating;
import no.innspill.undo.UndoHandler;
import no.innspill.vote.Ballots;
import no.innspill.vote.Polls;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** Takes back a second vote that nobody has voted in: the workshop is where it was, and the two steps are gone. */
@ApplicationScoped
class SecondVoteUndo implements UndoHandler<UndoSecondVote> {

    private final Facilitating facilitating;
    private final Ballots ballots;
    private final Polls polls;

    SecondVoteUndo(Facilitating facilitating, Ballots ballots, Polls polls) {
        this.facilitating = facilitating;
        this.ballots = ballots;
        this.polls = polls;
    }

    @Override
    public Class<UndoSecondVote> type() {
        return UndoSecondVote.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoSecondVote kept) {
        return facilitating.isPossible(workshop, kept.facilitation())
                && found(workshop, kept).noneMatch(ballots::anyIn);
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoSecondVote kept) {
        Set<Change> changes = facilitating.undo(workshop, kept.facilitation());
        found(workshop, kept).toList().forEach(step -> {
            polls.discard(step);
            workshop.plan().remove(step);
        });
        return changes;
    }

    private static Stream<Step> found(Workshop workshop, UndoSecondVote kept) {
        return kept.steps().stream().map(workshop.plan()::step).flatMap(Optional::stream);
    }
}
