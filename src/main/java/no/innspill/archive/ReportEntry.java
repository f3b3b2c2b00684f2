package no.innspill.archive;

import java.util.Map;
import no.innspill.language.LocalizedText;
import no.innspill.rule.ReportTexts;
import org.jspecify.annotations.Nullable;

/** Texts by language; none where nothing was written. */
public record ReportEntry(
        Map<String, String> introduction, Map<String, String> summary, Map<String, String> nextSteps) {
    public ReportEntry {
        introduction = introduction == null ? Map.of() : introduction;
        summary = summary == null ? Map.of() : summary;
        nextSteps = nextSteps == null ? Map.of() : nextSteps;
    }

    static @Nullable ReportEntry of(ReportTexts texts) {
        return texts.equals(ReportTexts.NONE)
                ? null
                : new ReportEntry(
                        texts.introduction().byTag(),
                        texts.summary().byTag(),
                        texts.nextSteps().byTag());
    }

    ReportTexts toTexts() {
        return new ReportTexts(
                LocalizedText.byTag(introduction), LocalizedText.byTag(summary), LocalizedText.byTag(nextSteps));
    }
}
