package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.language.Worded;
import no.innspill.report.Report;
import no.innspill.report.ThemeReport;

/** The page that stands by itself: why people met, what they came to, how many stand behind it, and what happens next. */
final class MessagesChapter {

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
        chapter.blocks.addAll(DividesInShort.of(report.support(), speech));
        chapter.blocks.addAll(TurnoutInShort.of(report, speech));
        chapter.addNextSteps();
        return Optional.of(new Section("messages", speech.say("report_messages"), false, chapter.blocks));
    }

    private void addPurpose() {
        List<Worded> questions = report.themes().stream()
                .filter(theme -> !theme.questions().isEmpty())
                .map(theme -> asked(theme, speech))
                .toList();
        if (report.texts().introduction().isEmpty() && questions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_purpose"), 0, 0));
        addParagraphs(report.texts().introduction());
        questions.forEach(question -> blocks.add(new Block.Paragraph(question)));
    }

    /** A theme and what was asked under it: no sentence, so all of it is in the language of the plan. */
    private static Worded asked(ThemeReport theme, ReportFormat speech) {
        Worded questions = Worded.joined(theme.questions(), " ");
        return Worded.joined(List.of(theme.title(), questions), "")
                .saying(speech.say("report_asked", theme.title(), questions));
    }

    private void addParagraphs(Worded text) {
        text.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Block.Paragraph(text.saying(line))));
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
        report.themes().forEach(theme -> blocks.addAll(TopOfTheme.of(theme, speech)));
    }

    private void addMeasures() {
        if (report.measures().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(speech.say("report_measures"), 0, 0));
        blocks.add(new ReportTable(
                speech.say("report_measures_short", report.measures().size()),
                List.of(
                        new ReportTable.Column(speech.say("report_number"), false, 7),
                        new ReportTable.Column(speech.say("report_measure"), false, 48),
                        new ReportTable.Column(speech.say("report_responsible"), false, 25),
                        new ReportTable.Column(speech.say("report_horizon"), false, 20)),
                report.measures().stream()
                        .map(row -> List.of(
                                Cell.of(MeasuresChapter.number(row.number(), speech)),
                                Cell.of(row.title()).asWritten(),
                                Cell.of(row.responsible()),
                                Cell.of(row.horizon())))
                        .toList(),
                0));
    }

    private void addNextSteps() {
        List<Worded> said = Stream.of(report.texts().nextSteps())
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
