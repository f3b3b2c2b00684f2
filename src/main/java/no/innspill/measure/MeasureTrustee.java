package no.innspill.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Items;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.undo.Difference;
import no.innspill.undo.Trustee;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Takes back what the facilitator did to measures. */
@ApplicationScoped
class MeasureTrustee implements Trustee<Remeasured> {

    private final Measures measures;
    private final Participants participants;
    private final Items items;
    private final Clock clock;

    MeasureTrustee(Measures measures, Participants participants, Items items, Clock clock) {
        this.measures = measures;
        this.participants = participants;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Class<Remeasured> type() {
        return Remeasured.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, Remeasured deed) {
        return deed.deleted() != null
                ? measures.of(workshop).size() < Measures.MOST
                : measures.in(workshop, deed.id())
                        .filter(measure -> stands(measure, deed))
                        .isPresent();
    }

    private static boolean stands(Measure measure, Remeasured deed) {
        Difference changed = deed.changed();
        if (changed != null) {
            return changed.stillHolds(Wording.of(measure));
        }
        return deed.written() > 0 ? measure.edition() == deed.written() : measure.position() == deed.to();
    }

    @Override
    public Set<Change> undo(Workshop workshop, Remeasured deed) {
        Wording deleted = deed.deleted();
        if (deleted != null) {
            writeAgain(workshop, deed, deleted);
        } else {
            undo(workshop, measures.in(workshop, deed.id()).orElseThrow(), deed);
        }
        return Set.of(Change.MEASURES);
    }

    private void writeAgain(Workshop workshop, Remeasured deed, Wording wording) {
        Long authorId = deed.author();
        @Nullable Participant author = authorId == null ? null : participants.findById(authorId);
        Measure again = measures.add(workshop, author, wording.draft(workshop, items), clock.instant());
        again.shareAs(deed.shared());
        measures.move(workshop, again, deed.from() - again.position());
    }

    private void undo(Workshop workshop, Measure measure, Remeasured deed) {
        Difference changed = deed.changed();
        if (changed != null) {
            Wording before = changed.revert(Wording.of(measure), Wording.class);
            measure.reword(before.draft(workshop, items), null, clock.instant());
        } else if (deed.written() > 0) {
            measures.drop(workshop, measure);
        } else {
            measures.move(workshop, measure, deed.from() - deed.to());
        }
    }
}
