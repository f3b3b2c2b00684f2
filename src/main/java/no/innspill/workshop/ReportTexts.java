package no.innspill.workshop;

import no.innspill.language.LocalizedText;

/**
 * What the facilitator writes into the report; each may be missing.
 *
 * @param introduction why people met
 * @param summary what came of it, in the facilitator's words
 * @param nextSteps what happens next
 */
public record ReportTexts(LocalizedText introduction, LocalizedText summary, LocalizedText nextSteps) {

    public static final ReportTexts NONE = new ReportTexts(LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE);
}
