package no.innspill.document;

import no.innspill.vote.Ranking;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** How cells of a workbook look: numbers as Excel shows them right, in every language, and texts as the texts they are. */
final class SheetStyles {

    /** Whole numbers, and shares and medians with one decimal: an optional one would leave its sign behind. */
    private static final String WHOLE = "0";

    private static final String DECIMAL = "0.0";

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle numbersTitle;
    private final CellStyle none;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle textFromTheRight;
    private final CellStyle quotedFromTheRight;
    private final CellStyle whole;
    private final CellStyle decimal;

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        this.title = titled();
        this.numbersTitle = toTheRight(titled());
        this.none = toTheRight(text());
        this.text = text();
        this.quoted = quoted(text());
        this.textFromTheRight = fromTheRight(text());
        this.quotedFromTheRight = fromTheRight(quoted(text()));
        this.whole = number(WHOLE);
        this.decimal = number(DECIMAL);
    }

    CellStyle title() {
        return title;
    }

    CellStyle numbersTitle() {
        return numbersTitle;
    }

    CellStyle of(Number number) {
        return number instanceof Double ? decimal : whole;
    }

    CellStyle of(String written) {
        if (written.equals(Ranking.NONE)) {
            return none;
        }
        if (Directions.isRightToLeft(written)) {
            return FormulaGuard.isHarmless(written) ? textFromTheRight : quotedFromTheRight;
        }
        return FormulaGuard.isHarmless(written) ? text : quoted;
    }

    private CellStyle titled() {
        CellStyle style = text();
        style.setFont(bold());
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /** What a typeface is made of stands in the order in which the format wants it; POI writes it as it is called. */
    private XSSFFont bold() {
        XSSFFont bold = book.createFont();
        CTFont ordered = CTFont.Factory.newInstance();
        ordered.addNewB();
        ordered.addNewSz().setVal(XSSFFont.DEFAULT_FONT_SIZE);
        ordered.addNewName().setVal(XSSFFont.DEFAULT_FONT_NAME);
        bold.getCTFont().set(ordered);
        return bold;
    }

    private static XSSFCellStyle fromTheRight(XSSFCellStyle style) {
        style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        return style;
    }

    private static CellStyle toTheRight(CellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle text() {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // As text, whatever is typed over it later.
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    /** What begins like a formula stays the text it is, also when somebody edits the cell. */
    private static XSSFCellStyle quoted(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle number(String format) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
