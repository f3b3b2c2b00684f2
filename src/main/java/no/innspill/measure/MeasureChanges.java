package no.innspill.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.IdeaRefusal;
import no.innspill.participation.Participant;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What all commands about measures share: who may change which, what can be taken back, and what is answered. */
@ApplicationScoped
class MeasureChanges {

    private final Measures measures;
    private final UndoLog undoLog;

    MeasureChanges(Measures measures, UndoLog undoLog) {
        this.measures = measures;
        this.undoLog = undoLog;
    }

    /** The facilitator may change all of them, a participant their own. */
    Result<Measure> own(Workshop workshop, Optional<Participant> someone, long id) {
        Optional<Measure> measure = measures.in(workshop, id);
        if (measure.isEmpty()) {
            return Result.refused(MeasureRefusal.NO_SUCH_MEASURE);
        }
        if (someone.isEmpty() || measure.get().isBy(someone.get())) {
            return Result.ok(measure.get());
        }
        return Result.refused(
                workshop.permissions().showsMeasures() ? IdeaRefusal.NOT_YOURS : MeasureRefusal.NO_SUCH_MEASURE);
    }

    /** What the facilitator does can be taken back; participants change their own again. */
    void keep(
            Workshop workshop, Optional<Participant> someone, UndoKind what, UndoMeasure undo, @Nullable Long author) {
        if (someone.isEmpty()) {
            undoLog.keep(workshop, what, null, undo, author);
        }
    }

    static boolean hasSeen(Form form, Measure measure) {
        return form.number("seen").equals(Optional.of((long) measure.edition()));
    }

    static Outcome told(Workshop workshop, Measure measure) {
        return Outcome.accepted(answer(workshop, measure), Change.MEASURES, Change.DEED);
    }

    static Map<String, Object> answer(Workshop workshop, Measure measure) {
        return Map.of("id", measure.id(), "seen", measure.edition(), "revision", workshop.nextRevision());
    }
}
