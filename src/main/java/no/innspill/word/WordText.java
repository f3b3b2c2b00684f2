package no.innspill.word;

import java.math.BigInteger;
import java.util.stream.Stream;
import no.innspill.document.Directions;
import no.innspill.document.Hyphens;
import no.innspill.document.Outline;
import no.innspill.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes words into a Word document: paragraphs and runs by their style, fields, marks and links. */
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

    String title() {
        return outline.title();
    }

    XWPFParagraph paragraph(WordStyle style, String said) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(id(style));
        lines(paragraph, said);
        return paragraph;
    }

    /** What the room wrote, in the room's language where the report is in another one. */
    void written(XWPFParagraph paragraph, String said) {
        int before = paragraph.getRuns().size();
        lines(paragraph, said);
        if (outline.own() != outline.language()) {
            paragraph.getRuns().stream().skip(before).forEach(run -> speak(run, outline.own()));
        }
    }

    private static void speak(XWPFRun run, Language language) {
        properties(run.getCTR()).addNewLang().setVal(language.locale().toLanguageTag());
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

    /** A field, with what it comes to as long as nobody works it out anew. */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        CTP content = paragraph.getCTP();
        content.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        instruct(content.addNewR(), instruction);
        content.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        content.addNewR().addNewT().setStringValue(shown);
        content.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void instruct(CTR run, String instruction) {
        run.addNewInstrText().setStringValue(" " + instruction + " ");
    }

    private static CTRPr properties(CTR run) {
        return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
    }
}
