package no.innspill.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;
import no.innspill.report.Few;
import no.innspill.report.Report;
import no.innspill.report.ThemeReport;
import no.innspill.report.VoteResult;

/** How many voted, on the first page. */
final class TurnoutInShort {

    private TurnoutInShort() {}

    /** Of each vote that counts, the themes in which as many voted told together. */
    static List<Block> of(Report report, ReportFormat speech) {
        List<String> said = report.themes().stream()
                .flatMap(theme -> theme.deciding().stream()
                        .filter(result -> !result.elsewhere())
                        .map(result -> new Turned(theme, result)))
                .collect(Collectors.groupingBy(
                        turned -> TurnoutLine.of(turned.result(), speech), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), speech))
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(speech.say("report_turnout_title"), 0, 0));
        said.forEach(line -> blocks.add(new Block.Paragraph(line)));
        return blocks;
    }

    private record Turned(ThemeReport theme, VoteResult result) {}

    private static String line(String sentence, List<Turned> turned, ReportFormat speech) {
        String themes = turned.stream()
                .map(each -> String.valueOf(each.theme().number()))
                .distinct()
                .collect(Collectors.joining(", "));
        String warning = turned.get(0).result().thin() ? " " + speech.say("report_few", Few.FOR_SHARES) : "";
        return sentence + " " + speech.say("report_theme_numbers_in", turned.size(), themes) + warning;
    }
}
