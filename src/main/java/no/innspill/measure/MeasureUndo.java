package no.innspill.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Items;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Takes back what the facilitator did to measures. */
@ApplicationScoped
class MeasureUndo implements UndoHandler<UndoMeasure> {

    private final Measures measures;
    private final Participants participants;
    private final Items items;
    private final Clock clock;

    MeasureUndo(Measures measures, Participants participants, Items items, Clock clock) {
        this.measures = measures;
        this.participants = participants;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Class<UndoMeasure> type() {
        return UndoMeasure.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoMeasure kept) {
        return kept.deleted() != null
                ? measures.of(workshop).size() < Measures.MOST
                : measures.in(workshop, kept.id())
                        .filter(measure -> stands(measure, kept))
                        .isPresent();
    }

    private static boolean stands(Measure measure, UndoMeasure kept) {
        Difference changed = kept.changed();
        if (changed != null) {
            return changed.stillHolds(Wording.of(measure));
        }
        return kept.written() > 0 ? measure.edition() == kept.written() : measure.position() == kept.to();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoMeasure kept) {
        Wording deleted = kept.deleted();
        if (deleted != null) {
            writeAgain(workshop, kept, deleted);
        } else {
            undo(workshop, measures.in(workshop, kept.id()).orElseThrow(), kept);
        }
        return Set.of(Change.MEASURES);
    }

    private void writeAgain(Workshop workshop, UndoMeasure kept, Wording wording) {
        Long authorId = kept.author();
        @Nullable Participant author = authorId == null ? null : participants.findById(authorId);
        Measure again = measures.add(workshop, author, wording.draft(workshop, items), clock.instant());
        again.shareAs(kept.shared());
        measures.move(workshop, again, kept.from() - again.position());
    }

    private void undo(Workshop workshop, Measure measure, UndoMeasure kept) {
        Difference changed = kept.changed();
        if (changed != null) {
            Wording before = changed.revert(Wording.of(measure), Wording.class);
            measure.reword(before.draft(workshop, items), null, clock.instant());
        } else if (kept.written() > 0) {
            measures.drop(workshop, measure);
        } else {
            measures.move(workshop, measure, kept.from() - kept.to());
        }
    }
}
