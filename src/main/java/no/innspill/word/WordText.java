package no.innspill.word;

import java.math.BigInteger;
import java.util.stream.Stream;
import no.innspill.document.Directions;
import no.innspill.document.Hyphens;
import no.innspill.document.Outline;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes words into a Word document: paragraphs and runs by their style and language, marks and links. */
final class WordText {

    private final XWPFDocument document;
    private final WordStyles styles;
    private final Outline outline;
    private int marks;

    WordText(XWPFDocument document, WordStyles styles, Outline outline) {
        this.document = document;
        this.styles = styles;
        this.outline = outline;
    }

    String id(WordStyle style) {
        return styles.id(style);
    }

    Worded title() {
        return outline.title();
    }

    XWPFParagraph paragraph(WordStyle style, String said) {
        return paragraph(style, Worded.plain(said));
    }

    XWPFParagraph paragraph(WordStyle style, Worded said) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(id(style));
        said(paragraph, said);
        return paragraph;
    }

    /** The language that the room wrote in, where the report is in another one; else empty. */
    String other() {
        return outline.other();
    }

    /** In its own language, where that is not the report's. */
    void said(XWPFParagraph paragraph, Worded said) {
        int before = paragraph.getRuns().size();
        lines(paragraph, said.text());
        Language.of(said.lang()).map(Language::locale).ifPresent(own -> paragraph.getRuns().stream()
                .skip(before)
                .forEach(run -> properties(run.getCTR()).addNewLang().setVal(own.toLanguageTag())));
    }

    /** Line breaks stay line breaks within the paragraph, and soft hyphens what Word knows as such. */
    void lines(XWPFParagraph paragraph, String said) {
        if (!said.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            if (Directions.isRightToLeft(said)) {
                CTP content = paragraph.getCTP();
                (content.isSetPPr() ? content.getPPr() : content.addNewPPr()).addNewBidi();
                run.getCTR().addNewRPr().addNewRtl();
            }
            fill(run, said);
        }
    }

    private static void fill(XWPFRun run, String said) {
        String[] lines = said.split("\n", -1);
        parted(run, lines[0]);
        Stream.of(lines).skip(1).forEach(line -> {
            run.addBreak();
            parted(run, line);
        });
    }

    private static void parted(XWPFRun run, String line) {
        String[] parts = line.split(Hyphens.SOFT, -1);
        run.setText(parts[0]);
        Stream.of(parts).skip(1).forEach(part -> {
            run.getCTR().addNewSoftHyphen();
            run.setText(part);
        });
    }

    /** @param style of characters */
    XWPFRun run(XWPFParagraph paragraph, String said, WordStyle style) {
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewRPr().addNewRStyle().setVal(id(style));
        fill(run, said);
        return run;
    }

    /** Lets others refer to a paragraph. */
    void mark(XWPFParagraph paragraph, String name) {
        begin(paragraph, name);
        end(paragraph);
    }

    void begin(XWPFParagraph paragraph, String name) {
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(++marks));
        mark.setName(name);
    }

    void end(XWPFParagraph paragraph) {
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(marks));
    }

    /** A link to a mark. */
    CTHyperlink link(XWPFParagraph paragraph, String mark) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(mark);
        link.setHistory(true);
        return link;
    }

    void linked(CTHyperlink link, String said) {
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal(id(WordStyle.LINK));
        run.addNewT().setStringValue(said);
    }

    private static CTRPr properties(CTR run) {
        return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
    }
}
