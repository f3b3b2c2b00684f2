package no.innspill.report;

import no.innspill.undo.Difference;
import no.innspill.undo.StoredAs;

/**
 * The facilitator has called something otherwise for the report, or left an idea out of it.
 *
 * @param item the id of the idea or group
 */
@StoredAs("report_item")
record UndoReportItem(long item, Difference changed) {}
