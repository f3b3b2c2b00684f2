package no.innspill.tables;

import java.util.List;
import no.innspill.undo.StoredAs;

/**
 * Ideas that were passed on to the plenary, or back to their tables.
 *
 * @param ideas their ids
 * @param toPlenary whether they were passed on
 */
@StoredAs(value = "promotion", formerly = "passed")
record UndoPromotion(List<Long> ideas, boolean toPlenary) {}
