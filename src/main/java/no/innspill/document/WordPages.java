package no.innspill.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a Word document: A4, on its long side for wide tables, with title and page number at the foot. */
final class WordPages {

    /** Twentieths of a point. */
    private static final long SHORT = 11906;

    private static final long LONG = 16838;
    private static final long MARGIN = 1020;

    private WordPages() {}

    /** Ends what has been written since the last change of layout, and lays it on the paper's short or long side. */
    static void end(XWPFDocument document, boolean onTheLongSide) {
        CTSectPr section = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        if (onTheLongSide) {
            lay(section, LONG, SHORT);
            section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        } else {
            lay(section, SHORT, LONG);
        }
    }

    static void finish(XWPFDocument document, Outline outline) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        lay(section, SHORT, LONG);
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle(WordStyles.CAPTION);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.createRun().setText(outline.title() + "  ·  ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void lay(CTSectPr section, long width, long height) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
    }
}
