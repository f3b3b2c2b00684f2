package no.innspill.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How words of a Word document look, where their style does not say it. Each property is written where the format wants it:
 * POI puts them down in the order in which they are set.
 *
 * @param colour empty for that of the style
 * @param size in points, 0 for that of the style
 */
record WordRunStyle(boolean bold, boolean italic, String colour, int size) {

    static final WordRunStyle PLAIN = new WordRunStyle(false, false, "", 0);
    static final WordRunStyle BOLD = new WordRunStyle(true, false, "", 0);

    static WordRunStyle sized(int size) {
        return new WordRunStyle(false, false, "", size);
    }

    WordRunStyle asTitle() {
        return new WordRunStyle(true, italic, colour, size);
    }

    WordRunStyle asNote() {
        return new WordRunStyle(bold, true, WordStyles.SOFT, size);
    }

    /** New words in a paragraph, which is read from the right if they are. */
    XWPFRun in(XWPFParagraph paragraph, boolean fromTheRight) {
        XWPFRun run = paragraph.createRun();
        if (fromTheRight || !equals(PLAIN)) {
            write(run.getCTR().addNewRPr(), fromTheRight);
        }
        return run;
    }

    private void write(CTRPr properties, boolean fromTheRight) {
        if (bold) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (italic) {
            properties.addNewI();
            properties.addNewICs();
        }
        if (!colour.isEmpty()) {
            properties.addNewColor().setVal(colour);
        }
        if (size > 0) {
            properties.addNewSz().setVal(BigInteger.valueOf(2L * size));
            properties.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
        }
        if (fromTheRight) {
            properties.addNewRtl();
        }
    }
}
