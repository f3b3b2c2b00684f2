package no.innspill.archive;

import java.util.Map;

/** Texts by language; none where nothing was written. */
public record ReportEntry(
        Map<String, String> introduction, Map<String, String> summary, Map<String, String> nextSteps) {
    public ReportEntry {
        introduction = introduction == null ? Map.of() : introduction;
        summary = summary == null ? Map.of() : summary;
        nextSteps = nextSteps == null ? Map.of() : nextSteps;
    }
}
