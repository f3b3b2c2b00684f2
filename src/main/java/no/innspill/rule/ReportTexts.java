package no.innspill.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.innspill.language.LocalizedText;

/**
 * What the facilitator writes into the report; each may be missing.
 *
 * @param introduction why people met
 * @param summary what came of it, in the facilitator's words
 * @param nextSteps what happens next
 */
@Embeddable
public record ReportTexts(
        @Column(name = "report_introduction") LocalizedText introduction,
        @Column(name = "report_summary") LocalizedText summary,
        @Column(name = "report_next_steps") LocalizedText nextSteps) {

    public static final ReportTexts NONE = new ReportTexts(LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE);
}
