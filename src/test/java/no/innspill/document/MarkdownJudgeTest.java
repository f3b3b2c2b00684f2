package no.innspill.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.AnyText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** What somebody wrote means nothing to a reader of Markdown, wherever it stands: judged by one that is not ours. */
class MarkdownJudgeTest {

    private static final Set<String> PLAIN = Set.of(
            "Paragraph",
            "Text",
            "<br>",
            "SoftLineBreak",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");

    private static final List<String> PIECES = List.of(
            "a",
            "b ",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~",
            "<b>",
            "<!--",
            "<script>",
            "&amp;",
            "&",
            "[x](http://a.no)",
            "![i](x)",
            "http://a.no/x",
            "<http://x>",
            "1. ",
            "2) ",
            "- ",
            "+ ",
            "# ",
            "> ",
            "| a | b |",
            "|---|---|",
            "---",
            "===",
            "\\",
            "\\\\",
            "    code",
            "\t",
            "[^1]: x",
            "- [ ] x",
            "]",
            "[",
            "!",
            "(",
            ")",
            "^",
            "æ",
            "مرحبا",
            "😀",
            "a_b");

    private final Parser reader =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final class Seen extends AbstractVisitor {

        private final Set<String> kinds = new TreeSet<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                kinds.add(
                        child instanceof HtmlInline html
                                ? html.getLiteral()
                                : child.getClass().getSimpleName());
                text.append(child instanceof Text words ? words.getLiteral() : child instanceof HtmlInline ? " " : "");
                visitChildren(child);
            }
        }
    }

    @Test
    void noTextIsMoreThanText() {
        texts().forEach(text -> {
            Seen paragraph = seen("x" + Markdown.escaped(text));
            assertThat(PLAIN).as(text).containsAll(paragraph.kinds);
            assertThat(bare(paragraph.text.toString())).as(text).isEqualTo(bare("x" + text.strip()));
            Seen cell = seen("| A | B |\n|---|---|\n| " + Markdown.escaped(text) + " | to |\n| tre | fire |\n");
            assertThat(PLAIN).as(text).containsAll(cell.kinds);
            assertThat(cell.text).as("cells of " + text).endsWith("totrefire");
            assertThat(PLAIN).as("alone: " + text).containsAll(seen(Markdown.escaped(text)).kinds);
        });
    }

    private Seen seen(String markdown) {
        Seen seen = new Seen();
        reader.parse(markdown).accept(seen);
        return seen;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static Stream<String> texts() {
        Random random = new Random(20_261_128);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            made.add(IntStream.rangeClosed(0, random.nextInt(7))
                    .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining()));
        }
        return Stream.concat(made.stream(), AnyText.kept(800));
    }
}
