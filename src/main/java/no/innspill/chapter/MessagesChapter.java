package no.innspill.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.Section;
import no.innspill.report.Few;
import no.innspill.report.Report;
import no.innspill.report.ResultRow;
import no.innspill.report.Support;
import no.innspill.report.ThemeReport;
import no.innspill.report.VoteResult;

/** The page that stands by itself: why people met, what they came to, how many stand behind it, and what happens next. */
final class MessagesChapter {

    private static final int NAMED = 5;

    private final Report report;
    private final ReportFormat speech;
    private final List<Block> blocks = new ArrayList<>();

    private MessagesChapter(Report report, ReportFormat speech) {
        this.report = report;
        this.speech = speech;
    }

    static Optional<Section> of(Report report, ReportFormat speech) {
        MessagesChapter chapter = new MessagesChapter(report, speech);
        chapter.addPurpose();
        chapter.addMessages();
        chapter.addMeasures();
        chapter.addDivides();
        chapter.addTurnout();
        chapter.addNextSteps();
        return Optional.of(new Section("messages", speech.say("report_messages"), false, chapter.blocks));
    }

    private void addPurpose() {
        List<String> questions = report.themes().stream()
                .filter(theme -> !theme.questions().isEmpty())
                .map(theme -> speech.say("report_asked", theme.title(), String.join(" ", theme.questions())))
                .toList();
        if (report.texts().introduction().isEmpty() && questions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_purpose"), 0, 0));
        addParagraphs(report.texts().introduction());
        questions.forEach(question -> blocks.add(new Block.Paragraph(question)));
    }

    private void addParagraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Block.Paragraph(line)));
    }

    private void addMessages() {
        if (!report.texts().summary().isEmpty()) {
            blocks.add(new Block.Heading(speech.say("report_in_short"), 0, 0));
            addParagraphs(report.texts().summary());
        }
        if (!report.hasVotes()) {
            blocks.add(new Block.Paragraph(speech.say("report_no_votes")));
            return;
        }
        report.themes().forEach(this::addTheme);
    }

    private void addTheme(ThemeReport theme) {
        blocks.add(new Block.Heading(theme.title(), theme.number(), theme.accent()));
        List<VoteResult> told = theme.deciding().stream()
                .filter(result -> !result.top().isEmpty())
                .toList();
        if (told.isEmpty()) {
            blocks.add(new Block.Paragraph(speech.say("report_no_votes_here")));
        }
        for (VoteResult result : told) {
            result.table().ifPresent(table -> blocks.add(new Block.Paragraph(table)));
            blocks.add(new Block.Points(
                    result.top().stream().map(place -> point(result, place)).toList(), theme.accent()));
            if (result.beyondHalf() > 0) {
                blocks.add(new Block.Paragraph(speech.say("report_more_over_half", result.beyondHalf())));
            }
            if (result.beyondTop() > 0) {
                blocks.add(new Block.Paragraph(speech.say("report_as_many", result.beyondTop())));
            }
        }
    }

    private Block.Point point(VoteResult result, ResultRow place) {
        List<String> note = new ArrayList<>(List.of(support(result, place)));
        if (result.weighted()) {
            note.add(speech.say(result.ranked() ? "report_points_n" : "report_dots_n", place.dots()));
        }
        if (!result.elsewhere()) {
            result.lead(place)
                    .ifPresent(lead -> note.add(
                            lead == 0
                                    ? speech.say("report_lead_none")
                                    : speech.say(
                                            result.ranked()
                                                    ? "report_lead_points"
                                                    : result.weighted() ? "report_lead_dots" : "report_lead",
                                            lead)));
        }
        return new Block.Point(place.rankShown(), place.text(), String.join(". ", note), place.share());
    }

    private String support(VoteResult result, ResultRow place) {
        if (place.reactions().isPresent()) {
            return speech.say(
                    "report_agreement", place.people(), place.reactions().get().seen(), Math.round(place.share()));
        }
        return result.few()
                ? speech.say(
                        result.unit().of("report_support_few", "report_support_few_devices"),
                        place.people(),
                        result.voters())
                : speech.say(
                        result.unit().of("report_support", "report_support_devices"),
                        place.people(),
                        Math.round(place.share()));
    }

    private void addMeasures() {
        if (report.measures().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_measures"), 0, 0));
        blocks.add(new Block.Table(
                speech.say("report_measures_short", report.measures().size()),
                List.of(
                        new Block.Column(speech.say("report_number"), false, 7),
                        new Block.Column(speech.say("report_measure"), false, 48),
                        new Block.Column(speech.say("report_responsible"), false, 25),
                        new Block.Column(speech.say("report_horizon"), false, 20)),
                report.measures().stream()
                        .map(row -> List.of(
                                Cell.of(MeasuresChapter.number(row.number(), speech)),
                                Cell.of(row.title()),
                                Cell.of(row.responsible()),
                                Cell.of(row.horizon())))
                        .toList(),
                0));
    }

    private void addDivides() {
        Support support = report.support();
        if (support.themes().isEmpty() && !support.unknown()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_divides"), 0, 0));
        if (support.unknown()) {
            blocks.add(new Block.Paragraph(speech.say("report_divides_unknown")));
            return;
        }
        addStanding("vote_standing_shared", "report_unites_short", "report_unites_short_none");
        addStanding("vote_standing_divides", "report_divides_short", "report_divides_short_none");
        addUntold(support);
    }

    private void addUntold(Support support) {
        int untold = support.themes().stream().mapToInt(Support.InTheme::untold).sum();
        int all = untold
                + support.themes().stream()
                        .mapToInt(theme -> theme.lines().size())
                        .sum();
        if (untold > 0) {
            blocks.add(new Block.Paragraph(
                    speech.say("report_divides_untold", untold, all) + " " + speech.say("report_divides_limits")));
        } else if (support.themes().stream().anyMatch(theme -> theme.partly() > 0)) {
            blocks.add(new Block.Paragraph(speech.say("report_divides_limits")));
        }
    }

    private void addStanding(String standing, String key, String none) {
        List<String> items = report.support().themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .filter(line -> line.standing().filter(standing::equals).isPresent())
                .map(line -> speech.say("report_quoted", line.text()))
                .toList();
        if (items.isEmpty()) {
            blocks.add(new Block.Paragraph(speech.say(none)));
            return;
        }
        String more = items.size() > NAMED ? " " + speech.say("report_and_more", items.size() - NAMED) : "";
        blocks.add(new Block.Paragraph(
                speech.say(key, items.stream().limit(NAMED).collect(Collectors.joining("; ")) + more)));
    }

    /** Of each vote that counts, the themes in which as many voted told together. */
    private void addTurnout() {
        List<String> said = report.themes().stream()
                .flatMap(theme -> theme.deciding().stream()
                        .filter(result -> !result.elsewhere())
                        .map(result -> new Turned(theme, result)))
                .collect(Collectors.groupingBy(
                        turned -> TurnoutLine.of(turned.result(), speech), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_turnout_title"), 0, 0));
        said.forEach(line -> blocks.add(new Block.Paragraph(line)));
    }

    private record Turned(ThemeReport theme, VoteResult result) {}

    private String line(String sentence, List<Turned> turned) {
        String themes = turned.stream()
                .map(each -> String.valueOf(each.theme().number()))
                .distinct()
                .collect(Collectors.joining(", "));
        String warning = turned.get(0).result().thin() ? " " + speech.say("report_few", Few.FOR_SHARES) : "";
        return sentence + " " + speech.say("report_theme_numbers_in", turned.size(), themes) + warning;
    }

    private void addNextSteps() {
        List<String> said = Stream.of(report.texts().nextSteps())
                .filter(text -> !text.isEmpty())
                .toList();
        if (said.isEmpty() && report.measures().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_next_steps"), 0, 0));
        said.forEach(this::addParagraphs);
        if (said.isEmpty()) {
            long nobodys = report.measures().stream()
                    .filter(measure -> measure.responsible().isEmpty())
                    .count();
            blocks.add(new Block.Paragraph(
                    nobodys == 0
                            ? speech.say(
                                    "report_next_steps_measures",
                                    report.measures().size())
                            : speech.say(
                                    "report_next_steps_nobodys",
                                    nobodys,
                                    report.measures().size())));
        }
    }
}
