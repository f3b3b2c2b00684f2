package no.innspill.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages of a Word document: A4, on its long side for wide tables, with title and page number at the foot of each. A
 * letterhead has its own paper, header and footer, in every part.
 */
final class WordPages {

    /** Twentieths of a point. */
    private static final long SHORT = 11906;

    private static final long LONG = 16838;
    private static final long MARGIN = 1020;
    private static final long LONGEST = 31680;

    /** How long a line is. */
    static final long LINE = SHORT - 2 * MARGIN;

    static final long WIDE_LINE = LONG - 2 * MARGIN;

    private final XWPFDocument document;
    private final WordText text;
    private final CTSectPr paper;

    WordPages(XWPFDocument document, WordText text, boolean letterhead) {
        this.document = document;
        this.text = text;
        CTBody body = document.getDocument().getBody();
        CTSectPr last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (!letterhead || !isPaper(last)) {
            lay(last);
        }
        if (last.sizeOfFooterReferenceArray() == 0) {
            footer();
        }
        this.paper = (CTSectPr) body.getSectPr().copy();
    }

    /** Whether it says how large its paper is, and that is a size that Word knows. */
    private static boolean isPaper(CTSectPr section) {
        try {
            return section.isSetPgSz()
                    && isLength(section.getPgSz().getW())
                    && isLength(section.getPgSz().getH());
        } catch (XmlValueOutOfRangeException e) {
            return false;
        }
    }

    private static boolean isLength(Object said) {
        return said instanceof BigInteger length && length.longValue() >= SHORT / 4 && length.longValue() <= LONGEST;
    }

    private static void lay(CTSectPr section) {
        if (section.isSetPgSz()) {
            section.unsetPgSz();
        }
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(SHORT));
        size.setH(BigInteger.valueOf(LONG));
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger wide = BigInteger.valueOf(MARGIN);
        margin.setTop(wide);
        margin.setRight(wide);
        margin.setBottom(wide);
        margin.setLeft(wide);
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }

    private void footer() {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.getParagraphs().isEmpty()
                ? footer.createParagraph()
                : footer.getParagraphs().get(0);
        paragraph.setStyle(text.id(WordStyle.FOOTER));
        text.said(paragraph, text.title());
        text.lines(paragraph, "  ·  ");
        WordFields.add(paragraph, "PAGE", "1");
        text.lines(paragraph, " / ");
        WordFields.add(paragraph, "NUMPAGES", "1");
    }

    /** Ends what has been written since the last change of layout, and lays it on the paper's short or long side. */
    void end(boolean onTheLongSide) {
        XWPFParagraph last = text.paragraph(WordStyle.SECTION_END, "");
        CTSectPr section = (CTSectPr) paper.copy();
        if (onTheLongSide && section.isSetPgSz()) {
            Object width = section.getPgSz().getW();
            section.getPgSz().setW(section.getPgSz().getH());
            section.getPgSz().setH(width);
            section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        }
        last.getCTP().getPPr().setSectPr(section);
    }

    /** A document ends with a paragraph. */
    void finish() {
        text.paragraph(WordStyle.SECTION_END, "");
    }
}
