package no.innspill.chapter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.innspill.document.Outline;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.report.Report;

/** The chapters of a report, in the order in which they are read. */
public final class ReportOutline {

    private static final List<BiFunction<Report, ReportFormat, Optional<Section>>> CHAPTERS = List.of(
            MessagesChapter::of,
            MeasuresChapter::of,
            RankingChapter::of,
            MatrixChapter::of,
            SupportChapter::of,
            RankingChapter::earlier,
            IdeasChapter::of,
            MethodChapter::of);

    /** What came of it, for everybody: without each single idea, and without how it was led. */
    private static final List<BiFunction<Report, ReportFormat, Optional<Section>>> SHARED = List.of(
            MessagesChapter::of, MeasuresChapter::of, RankingChapter::of, MatrixChapter::of, SupportChapter::of);

    public static Outline of(Report report) {
        return of(report, "report_title", CHAPTERS);
    }

    /** @param report as far as it is for everybody */
    public static Outline ofShared(Report report) {
        return of(report, "report_shared", SHARED);
    }

    private static Outline of(
            Report report, String kicker, List<BiFunction<Report, ReportFormat, Optional<Section>>> chapters) {
        ReportFormat speech = new ReportFormat(report.facts().language());
        return new Outline(
                report.facts().language(),
                report.facts().own(),
                report.facts().title(),
                speech.say(kicker),
                speech.say("report_summary", report.facts().title()),
                TopFacts.of(report.facts(), speech),
                chapters.stream()
                        .flatMap(chapter -> chapter.apply(report, speech).stream())
                        .toList(),
                ReportAbout.of(report));
    }

    private ReportOutline() {}
}
