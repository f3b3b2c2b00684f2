package no.innspill.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.innspill.document.Directions;
import no.innspill.document.FormulaGuard;
import no.innspill.document.Grid;
import no.innspill.language.Clusters;
import no.innspill.vote.Ranking;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The report as a workbook: a sheet for each table, numbers as numbers, and nothing that calculates. */
final class Spreadsheet {

    private static final int CHARACTER = 256;
    private static final float LINE = 15;

    /** The format's own bounds: the tallest row in points, and how much a cell may say, in characters. */
    private static final float TALLEST = 409;

    private static final int FULL = 32_767 / Clusters.WIDTH - 1;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle title = title();
    private final CellStyle numbersTitle = toTheRight(title());
    private final CellStyle text = text();
    private final CellStyle none = toTheRight(text());
    private final CellStyle quoted = quoted(text());
    private final CellStyle textFromTheRight = fromTheRight(text());
    private final CellStyle quotedFromTheRight = fromTheRight(quoted(text()));
    private final CellStyle number = number();

    private Spreadsheet() {}

    static byte[] write(Report report) {
        Spreadsheet sheets = new Spreadsheet();
        sheets.book.getProperties().getCoreProperties().setTitle(report.facts().title());
        sheets.book.getProperties().getCoreProperties().setCreator("Innspill");
        new Grids(report).all().forEach(sheets::add);
        return sheets.bytes();
    }

    private void add(Grid grid) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(grid.name()));
        Row titles = sheet.createRow(0);
        fill(titles, List.copyOf(grid.titles()));
        for (int i = 0; i < grid.titles().size(); i++) {
            titles.getCell(i).setCellStyle(hasNumbers(grid, i) ? numbersTitle : title);
        }
        titles.setHeightInPoints(height(grid, List.copyOf(grid.titles())));
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = sheet.createRow(i + 1);
            fill(row, grid.rows().get(i));
            row.setHeightInPoints(height(grid, grid.rows().get(i)));
        }
        for (int i = 0; i < grid.widths().size(); i++) {
            sheet.setColumnWidth(i, grid.widths().get(i) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setAutoFilter(
                new CellRangeAddress(0, grid.rows().size(), 0, grid.titles().size() - 1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static boolean hasNumbers(Grid grid, int column) {
        return grid.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
    }

    private static float height(Grid grid, List<Object> values) {
        return Math.min(TALLEST, LINE * lines(grid, values));
    }

    /** How many lines the fullest cell takes. Not every program finds that out by itself, and texts would overlap. */
    private static int lines(Grid grid, List<Object> values) {
        int most = 1;
        for (int i = 0; i < values.size(); i++) {
            int width = grid.widths().get(i);
            most = Math.max(
                    most,
                    values.get(i)
                            .toString()
                            .lines()
                            .mapToInt(line -> 1 + line.length() / width)
                            .sum());
        }
        return most;
    }

    private void fill(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            if (values.get(i) instanceof Number value) {
                cell.setCellValue(value.doubleValue());
                cell.setCellStyle(number);
            } else {
                String written = values.get(i).toString();
                cell.setCellValue(Clusters.count(written) <= FULL ? written : Clusters.cut(written, FULL - 1) + "…");
                cell.setCellStyle(written.equals(Ranking.NONE) ? none : style(written));
            }
        }
    }

    private CellStyle style(String written) {
        if (Directions.isRightToLeft(written)) {
            return FormulaGuard.isHarmless(written) ? textFromTheRight : quotedFromTheRight;
        }
        return FormulaGuard.isHarmless(written) ? text : quoted;
    }

    private CellStyle title() {
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

    private CellStyle number() {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("0.#"));
        return style;
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
