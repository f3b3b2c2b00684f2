package no.innspill.report;

import no.innspill.undo.Difference;
import no.innspill.undo.StoredAs;

/** The facilitator has written other texts into the report. */
@StoredAs("report_texts")
record UndoReportTexts(Difference changed) {}
