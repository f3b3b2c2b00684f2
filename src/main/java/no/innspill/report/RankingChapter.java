package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;

/** The rankings, theme by theme, with bars and the numbers beside them. */
final class RankingChapter {

    private RankingChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        if (!report.hasVotes()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (ThemeReport theme : report.themes()) {
            if (!theme.results().isEmpty()) {
                blocks.add(new Block.Heading(theme.title(), theme.number(), theme.accent()));
                theme.results().forEach(result -> blocks.add(block(theme, result, speech)));
            }
        }
        return Optional.of(new Section("ranking", speech.say("report_ranking"), false, blocks));
    }

    /** Where there is nothing to rank there is no table: one without rows is none to those who have it read to them. */
    private static Block block(ThemeReport theme, Result result, ReportFormat speech) {
        return result.places().isEmpty()
                ? new Block.Paragraph(speech.say("report_no_ideas_here"))
                : table(theme, result, speech);
    }

    private static Block table(ThemeReport theme, Result result, ReportFormat speech) {
        return new Block.Table(
                speech.say("report_ranking_caption", result.step(), result.voters(), result.people()) + " "
                        + speech.say(result.counted(), result.dots(), result.perItem()),
                columns(result, speech),
                result.places().stream()
                        .map(place -> cells(result, place, speech))
                        .toList(),
                theme.accent());
    }

    private static List<Block.Column> columns(Result result, ReportFormat speech) {
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(speech.say("report_rank"), true, 8),
                new Block.Column(speech.say("report_item"), false, 56),
                new Block.Column(speech.say("report_people"), true, 11),
                new Block.Column(speech.say("report_share"), true, 20)));
        if (result.weighted()) {
            columns.add(new Block.Column(speech.say(result.ranked() ? "vote_points" : "report_dots"), true, 11));
        }
        return columns;
    }

    private static List<Cell> cells(Result result, ResultRow place, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(place.rankShown()),
                Cell.noted(
                                place.gathered() > 0
                                        ? speech.say("report_group_of", place.text(), place.gathered())
                                        : place.text(),
                                place.origins().isEmpty()
                                        ? List.of()
                                        : List.of(speech.say("table_from", place.origins())))
                        .asWritten(),
                speech.count(place.people()),
                speech.share(place.share())));
        if (result.weighted()) {
            cells.add(speech.count(place.dots()));
        }
        return cells;
    }
}
