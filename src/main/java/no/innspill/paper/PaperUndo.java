package no.innspill.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaWriting;
import no.innspill.idea.Ideas;
import no.innspill.matrix.Ratings;
import no.innspill.undo.UndoHandler;
import no.innspill.vote.Ballots;
import no.innspill.workshop.Workshop;

/** Takes back what was typed in, for as long as nobody has voted on any of it or rated it. */
@ApplicationScoped
class PaperUndo implements UndoHandler<UndoPaper> {

    private final Ideas ideas;
    private final IdeaWriting writing;
    private final Ballots ballots;
    private final Ratings ratings;

    PaperUndo(Ideas ideas, IdeaWriting writing, Ballots ballots, Ratings ratings) {
        this.ideas = ideas;
        this.writing = writing;
        this.ballots = ballots;
        this.ratings = ratings;
    }

    @Override
    public Class<UndoPaper> type() {
        return UndoPaper.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoPaper kept) {
        List<Idea> there = ideas.in(workshop, kept.ideas());
        return !there.isEmpty() && ballots.dotsOn(there, List.of()) == 0 && !ratings.anyOf(there);
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoPaper kept) {
        Set<Change> changes = new HashSet<>();
        ideas.in(workshop, kept.ideas()).forEach(idea -> changes.addAll(writing.withdraw(idea)));
        return changes;
    }
}
