package no.innspill.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as Markdown (CommonMark with tables). What people wrote stays text, whatever signs are in it. */
public final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    /** What would make a list or a heading of the line that it begins. */
    /** Viewers make links of these by themselves. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp|www)([:.])");

    private static final Pattern START = Pattern.compile("(?m)^(\\d+)?([-+=.)])");

    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    public static byte[] write(Outline outline) {
        Markdown markdown = new Markdown();
        markdown.line("# " + escaped(outline.title().text()));
        markdown.block(outline.facts());
        outline.sections().forEach(markdown::section);
        return markdown.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void section(Section section) {
        line("## " + escaped(section.title()));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(escaped(paragraph.text().text()));
        } else if (block instanceof Block.Heading heading) {
            line("### " + (heading.number() > 0 ? heading.number() + ". " : "")
                    + escaped(heading.text().text()));
        } else if (block instanceof Block.Facts facts) {
            line(facts.facts().stream()
                    .map(fact -> "- **" + escaped(fact.label()) + ":** " + escaped(fact.value()))
                    .collect(Collectors.joining("\n")));
        } else if (block instanceof Block.Points points) {
            line(points.points().stream()
                    .map(point -> "- **" + escaped(point.label()) + "** " + escaped(point.text()) + " — "
                            + escaped(point.note()))
                    .collect(Collectors.joining("\n")));
        } else if (block instanceof ReportTable table) {
            table(table);
        }
    }

    private void table(ReportTable table) {
        line("*" + escaped(table.caption()) + "*");
        StringBuilder rows = new StringBuilder();
        rows.append(row(table.columns().stream().map(ReportTable.Column::whole).toList()));
        rows.append(table.columns().stream()
                        .map(column -> column.figures() ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        table.rows()
                .forEach(cells ->
                        rows.append(joined(cells.stream().map(Markdown::cell).toList())));
        line(rows.toString().stripTrailing());
    }

    private static String row(List<String> cells) {
        return joined(cells.stream().map(Markdown::escaped).toList());
    }

    private static String joined(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |")) + "\n";
    }

    private static String cell(Cell cell) {
        return Stream.concat(
                        Stream.of(cell.text(), cell.linked())
                                .filter(text -> !text.isEmpty())
                                .map(Markdown::escaped),
                        cell.notes().stream().map(note -> "*" + escaped(note.text()) + "*"))
                .collect(Collectors.joining("<br>"));
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    /** A text with a backslash before every sign that could mean something, and its line breaks kept. No text makes a link. */
    public static String escaped(String text) {
        String signs = SIGNS.matcher(text.strip()).replaceAll("\\\\$0");
        String lines = START.matcher(signs).replaceAll("$1\\\\$2");
        return ADDRESS.matcher(lines).replaceAll("$1\\\\$2").replace("\n", "<br>");
    }
}
