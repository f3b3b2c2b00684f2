package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;
import no.innspill.report.Support;

/** What unites and what divides, in a sentence each, and how much of that is not told. */
final class DividesInShort {

    private static final int NAMED = 5;

    private final Support support;
    private final ReportFormat speech;
    private final List<Block> blocks = new ArrayList<>();

    private DividesInShort(Support support, ReportFormat speech) {
        this.support = support;
        this.speech = speech;
    }

    static List<Block> of(Support support, ReportFormat speech) {
        if (support.themes().isEmpty() && !support.unknown()) {
            return List.of();
        }
        DividesInShort said = new DividesInShort(support, speech);
        said.addAll();
        return said.blocks;
    }

    private void addAll() {
        blocks.add(new Block.Heading(speech.say("report_divides"), 0, 0));
        if (support.unknown()) {
            blocks.add(new Block.Paragraph(speech.say("report_divides_unknown")));
            return;
        }
        addStanding("vote_standing_shared", "report_unites_short", "report_unites_short_none");
        addStanding("vote_standing_divides", "report_divides_short", "report_divides_short_none");
        addUntold();
    }

    private void addUntold() {
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
        List<String> items = support.themes().stream()
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
}
