package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.idea.Reactions;
import no.innspill.report.Few;
import no.innspill.report.Report;
import no.innspill.report.ResultRow;
import no.innspill.report.ThemeReport;
import no.innspill.report.VoteResult;

/** The rankings, theme by theme, with bars and the numbers beside them: the votes that count, and in an annex those before. */
final class RankingChapter {

    private RankingChapter() {}

    static Optional<Section> of(Report report, ReportFormat speech) {
        return section("ranking", "report_ranking", report, ThemeReport::deciding, speech);
    }

    static Optional<Section> earlier(Report report, ReportFormat speech) {
        return section("earlier-votes", "report_earlier_votes", report, ThemeReport::earlier, speech);
    }

    private static Optional<Section> section(
            String id,
            String title,
            Report report,
            Function<ThemeReport, List<VoteResult>> which,
            ReportFormat speech) {
        List<Block> blocks = new ArrayList<>();
        for (ThemeReport theme : report.themes()) {
            List<VoteResult> results = which.apply(theme);
            if (!results.isEmpty()) {
                blocks.add(new Block.Heading(theme.title(), theme.number(), theme.accent()));
                results.forEach(result -> blocks.add(block(theme, result, speech)));
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(id, speech.say(title), false, blocks));
    }

    /** Where there is nothing to rank there is no table: one without rows is none to those who have it read to them. */
    private static Block block(ThemeReport theme, VoteResult result, ReportFormat speech) {
        return result.places().isEmpty()
                ? new Block.Paragraph(
                        speech.say(theme.ideas().isEmpty() ? "report_no_ideas_here" : "report_nothing_to_vote_on"))
                : table(theme, result, speech);
    }

    private static Block table(ThemeReport theme, VoteResult result, ReportFormat speech) {
        return new ReportTable(
                caption(result, speech),
                columns(result, speech),
                result.places().stream()
                        .map(place -> cells(result, place, speech))
                        .toList(),
                theme.accent());
    }

    private static String caption(VoteResult result, ReportFormat speech) {
        if (result.elsewhere()) {
            return speech.say("report_seen_caption", result.voters(), Few.FOR_SHARES);
        }
        return TurnoutLine.of(result, speech) + " "
                + (result.thin()
                        ? speech.say("report_few", Few.FOR_SHARES)
                        : speech.say(result.unit().of("report_share_of_voters", "report_share_of_voters_devices")))
                + " "
                + speech.say(result.counted(), result.dots(), result.perItem());
    }

    private static List<ReportTable.Column> columns(VoteResult result, ReportFormat speech) {
        List<ReportTable.Column> columns = new ArrayList<>(List.of(
                new ReportTable.Column(speech.say("report_rank"), true, 8),
                new ReportTable.Column(speech.say("report_item"), false, 56)));
        if (result.elsewhere()) {
            columns.add(new ReportTable.Column(speech.say("report_seen"), true, 11));
            columns.add(new ReportTable.Column(speech.say("report_agreed"), true, 11));
            columns.add(new ReportTable.Column(speech.say("report_disagreed"), true, 11));
            columns.add(new ReportTable.Column(speech.say("report_passed"), true, 11));
        } else {
            columns.add(new ReportTable.Column(
                    speech.say(result.unit().of("report_people", "report_people_devices")), true, 11));
        }
        if (result.places().stream().anyMatch(result::sharesOf)) {
            columns.add(new ReportTable.Column(speech.say("report_share"), true, 20));
        }
        if (result.weighted()) {
            columns.add(new ReportTable.Column(speech.say(result.ranked() ? "vote_points" : "report_dots"), true, 11));
        }
        return columns;
    }

    private static List<Cell> cells(VoteResult result, ResultRow place, ReportFormat speech) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(place.rankShown()),
                Cell.noted(
                                place.gathered() > 0
                                        ? speech.say("report_group_of", place.text(), place.gathered())
                                        : place.text(),
                                notes(place, speech))
                        .asWritten()));
        if (result.elsewhere()) {
            Reactions reactions = place.reactions().orElse(new Reactions(0, 0, 0));
            cells.add(speech.count(reactions.seen()));
            cells.add(speech.count(reactions.agreed()));
            cells.add(speech.count(reactions.disagreed()));
            cells.add(speech.count(reactions.passed()));
        } else {
            cells.add(speech.count(place.people()));
        }
        if (result.places().stream().anyMatch(result::sharesOf)) {
            cells.add(result.sharesOf(place) ? speech.share(place.share()) : Cell.of(speech.say("report_too_few")));
        }
        if (result.weighted()) {
            cells.add(speech.count(place.dots()));
        }
        return cells;
    }

    private static List<String> notes(ResultRow place, ReportFormat speech) {
        List<String> notes = new ArrayList<>();
        if (!place.origins().isEmpty()) {
            notes.add(speech.say("table_from", place.origins()));
        }
        if (place.pinned()) {
            notes.add(speech.say("report_pinned"));
        }
        if (place.passedOn()) {
            notes.add(speech.say("report_passed_on"));
        }
        return notes;
    }
}
