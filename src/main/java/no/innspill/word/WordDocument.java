package no.innspill.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.innspill.document.Block;
import no.innspill.document.Outline;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The report as a Word document to be edited further, as a template with styles takes it: every look is a style with a name,
 * lists and headings count by themselves, captions and the table of contents are fields.
 */
public final class WordDocument {

    private final XWPFDocument document;
    private final Outline outline;
    private final WordText text;
    private final WordLists lists;
    private final WordCaptions captions;
    private final WordTables tables;
    private final WordPages pages;

    private WordDocument(Outline outline, Optional<Letterhead> letterhead) {
        this.outline = outline;
        this.document = letterhead.map(Letterhead::open).orElseGet(XWPFDocument::new);
        String language = outline.language().locale().toLanguageTag();
        WordStyles styles = new WordStyles(document, language);
        this.text = new WordText(document, styles, outline);
        this.lists = new WordLists(document, text);
        this.captions = new WordCaptions(text, outline.language());
        this.tables = new WordTables(document, text);
        this.pages = new WordPages(document, text, letterhead.isPresent());
    }

    public static byte[] write(Outline outline) {
        return write(outline, Optional.empty());
    }

    /** @param letterhead whose styles, header and footer it has */
    public static byte[] write(Outline outline, Optional<Letterhead> letterhead) {
        return new WordDocument(outline.onPaper(), letterhead).write();
    }

    private byte[] write() {
        text.paragraph(WordStyle.KICKER, outline.kicker());
        text.paragraph(WordStyle.TITLE, outline.title());
        block(outline.facts());
        WordContents.add(text, outline);
        outline.sections().forEach(this::section);
        pages.finish();
        WordProperties.set(document, outline);
        return bytes();
    }

    private void section(Section section) {
        if (section.wide()) {
            pages.end(false);
        }
        XWPFParagraph heading = text.paragraph(WordStyle.CHAPTER, section.title());
        text.mark(heading, WordContents.mark(section));
        lists.begin();
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            if (blocks.get(i) instanceof Block.Chart chart) {
                chart(chart, next.filter(ReportTable.class::isInstance).isPresent());
            } else {
                block(blocks.get(i));
            }
        }
        if (section.wide()) {
            pages.end(true);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text.paragraph(WordStyle.BODY, paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            if (heading.number() > 0) {
                lists.theme(heading);
            } else {
                text.paragraph(WordStyle.HEADING, heading.text());
            }
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Block.Points points) {
            lists.points(points);
        } else if (block instanceof ReportTable table) {
            captions.table(table.caption());
            tables.add(table);
        }
    }

    private void fact(Block.Fact fact) {
        XWPFParagraph paragraph = text.paragraph(WordStyle.FACT, "");
        text.run(paragraph, fact.label(), WordStyle.STRONG);
        paragraph.createRun().addTab();
        text.lines(paragraph, fact.value());
    }

    /** @param numbered whether the table of its numbers comes next */
    private void chart(Block.Chart chart, boolean numbered) {
        WordPictures.add(text.paragraph(WordStyle.FIGURE, ""), chart);
        captions.figure(chart.title(), numbered);
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
