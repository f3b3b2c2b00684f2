package no.innspill.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The document's styles, by the names by which Word and LibreOffice know headings and offer them for editing. */
final class WordStyles {

    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String KICKER = "Subtitle";
    static final String CAPTION = "Caption";
    static final String POINT = "ListParagraph";

    static final String SOFT = "475A63";
    static final String INK = "12242D";
    static final String BRAND = "0D4A59";

    private static final String FONT = "Arial";
    private static final int HANG = 560;

    private final XWPFStyles styles;
    private final XWPFDocument document;

    WordStyles(XWPFDocument document) {
        this.document = document;
        this.styles = document.createStyles();
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    void define(Outline outline) {
        String language = outline.language().locale().toLanguageTag();
        styles.setSpellingLanguage(language);
        document.getProperties().getCoreProperties().setTitle(outline.title());
        document.getProperties().getCoreProperties().setDescription(outline.summary());
        document.getProperties().getCoreProperties().setCreator("Innspill");
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
        keep(style(BODY, "Body Text", 20, false, INK, 0, 120));
        keep(style(KICKER, "Subtitle", 22, true, BRAND, 0, 40));
        keep(style(TITLE, "Title", 46, true, BRAND, 0, 240));
        CTStyle caption = style(CAPTION, "caption", 17, false, SOFT, 60, 80);
        caption.getPPr().addNewKeepNext();
        keep(caption);
        keep(outline(style(heading(1), "heading 1", 32, true, INK, 320, 160), 0));
        keep(outline(style(heading(2), "heading 2", 24, true, INK, 280, 100), 1));
        CTStyle point = style(POINT, "List Paragraph", 21, false, INK, 0, 140);
        point.getPPr().addNewInd().setLeft(BigInteger.valueOf(HANG));
        point.getPPr().getInd().setHanging(BigInteger.valueOf(HANG));
        keep(point);
    }

    /** The document takes a copy: what is changed afterwards is not in it. */
    private void keep(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle outline(CTStyle style, int level) {
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return style;
    }

    /** @param halfPoints the size */
    private static CTStyle style(
            String id, String name, int halfPoints, boolean bold, String colour, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }
}
