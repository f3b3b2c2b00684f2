package no.innspill.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.innspill.language.Language;

/**
 * A report as it is read, with every word said, in the order in which it is read. A section that has nothing to say is not
 * there.
 *
 * @param summary one sentence for the document's description
 */
public record Outline(
        Language language, String title, String kicker, String summary, Block.Facts facts, List<Section> sections) {

    private static final List<BiFunction<Report, Speech, Optional<Section>>> CHAPTERS = List.of(
            MessagesChapter::of,
            MeasuresChapter::of,
            RankingChapter::of,
            MatrixChapter::of,
            SupportChapter::of,
            IdeasChapter::of,
            MethodChapter::of);

    static Outline of(Report report) {
        Speech speech = new Speech(report.facts().language());
        return new Outline(
                report.facts().language(),
                report.facts().title(),
                speech.say("report_title"),
                speech.say("report_summary", report.facts().title()),
                TopFacts.of(report.facts(), speech),
                CHAPTERS.stream()
                        .flatMap(chapter -> chapter.apply(report, speech).stream())
                        .toList());
    }

    /** The same with each of its texts changed. */
    Outline with(UnaryOperator<String> change) {
        return new Outline(
                language,
                change.apply(title),
                change.apply(kicker),
                change.apply(summary),
                facts.with(change),
                sections.stream().map(section -> section.with(change)).toList());
    }
}
