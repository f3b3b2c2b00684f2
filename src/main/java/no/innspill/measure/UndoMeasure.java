package no.innspill.measure;

import no.innspill.undo.Difference;
import no.innspill.undo.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitator did to a measure: wrote, changed, deleted or moved it.
 *
 * @param written the edition it had once it was written, or 0 for anything else
 * @param deleted what it said
 * @param shared whether others than its author had changed it
 * @param from where it stood before
 * @param to where it was put
 */
@StoredAs(value = "measure", formerly = "Remeasured")
record UndoMeasure(
        long id,
        int written,
        @Nullable Difference changed,
        @Nullable Wording deleted,
        @Nullable Long author,
        boolean shared,
        int from,
        int to) {

    static UndoMeasure written(Measure measure) {
        return new UndoMeasure(measure.id(), measure.edition(), null, null, null, false, 0, 0);
    }

    static UndoMeasure changed(Measure measure, Difference difference) {
        return new UndoMeasure(measure.id(), 0, difference, null, null, false, 0, 0);
    }

    /** To be kept before it goes. */
    static UndoMeasure deleted(Measure measure) {
        return new UndoMeasure(
                measure.id(),
                0,
                null,
                Wording.of(measure),
                measure.authorId(),
                measure.isShared(),
                measure.position(),
                0);
    }

    static UndoMeasure moved(Measure measure, int from) {
        return new UndoMeasure(measure.id(), 0, null, null, null, false, from, measure.position());
    }
}
