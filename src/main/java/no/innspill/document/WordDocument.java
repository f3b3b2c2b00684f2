package no.innspill.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** The report as a Word document to be edited further: real headings, real tables with heading rows, its language set. */
public final class WordDocument {

    private final XWPFDocument document = new XWPFDocument();
    private final WordTables tables = new WordTables(document);

    private WordDocument() {}

    public static byte[] write(Outline outline) {
        WordDocument word = new WordDocument();
        new WordStyles(word.document).define(outline);
        word.paragraph(WordStyles.KICKER, outline.kicker());
        word.paragraph(WordStyles.TITLE, outline.title());
        word.block(outline.facts());
        outline.sections().forEach(word::section);
        WordPages.finish(word.document, outline);
        return word.bytes();
    }

    private void section(Section section) {
        if (section.wide()) {
            WordPages.end(document, false);
        }
        paragraph(WordStyles.heading(1), section.title());
        section.blocks().forEach(this::block);
        if (section.wide()) {
            WordPages.end(document, true);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(WordStyles.BODY, paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            paragraph(
                    WordStyles.heading(2),
                    heading.number() > 0 ? heading.number() + ". " + heading.text() : heading.text());
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Block.Points points) {
            points.points().forEach(this::point);
        } else if (block instanceof Block.Chart chart) {
            WordPictures.add(paragraph(WordStyles.BODY, ""), chart);
        } else if (block instanceof Block.Table table) {
            paragraph(WordStyles.CAPTION, table.caption());
            tables.add(table);
            paragraph(WordStyles.BODY, "");
        }
    }

    private void fact(Block.Fact fact) {
        XWPFParagraph paragraph = paragraph(WordStyles.BODY, "");
        WordRunStyle.BOLD.in(paragraph, false).setText(fact.label() + ": ");
        paragraph.createRun().setText(fact.value());
    }

    private void point(Block.Point point) {
        XWPFParagraph paragraph = paragraph(WordStyles.POINT, "");
        XWPFRun label = WordRunStyle.BOLD.in(paragraph, false);
        label.setText(point.label());
        label.addTab();
        lines(paragraph, point.text(), WordRunStyle.PLAIN);
        XWPFRun note = new WordRunStyle(false, false, WordStyles.SOFT, 0).in(paragraph, false);
        note.addBreak(BreakType.TEXT_WRAPPING);
        note.setText(point.note());
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        lines(paragraph, text, WordRunStyle.PLAIN);
        return paragraph;
    }

    /** Line breaks stay line breaks within the paragraph, and soft hyphens what Word knows as such. */
    static void lines(XWPFParagraph paragraph, String text, WordRunStyle look) {
        if (!text.isEmpty()) {
            boolean fromTheRight = Directions.isRightToLeft(text);
            if (fromTheRight) {
                direct(paragraph);
            }
            XWPFRun run = look.in(paragraph, fromTheRight);
            String[] lines = text.split("\n", -1);
            parted(run, lines[0]);
            Stream.of(lines).skip(1).forEach(line -> {
                run.addBreak();
                parted(run, line);
            });
        }
    }

    private static void direct(XWPFParagraph paragraph) {
        CTP content = paragraph.getCTP();
        (content.isSetPPr() ? content.getPPr() : content.addNewPPr()).addNewBidi();
    }

    private static void parted(XWPFRun run, String line) {
        String[] parts = line.split("\u00AD", -1);
        run.setText(parts[0]);
        Stream.of(parts).skip(1).forEach(part -> {
            run.getCTR().addNewSoftHyphen();
            run.setText(part);
        });
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
