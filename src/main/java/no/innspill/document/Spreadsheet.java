package no.innspill.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.language.Clusters;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as a workbook: a sheet for each, as a table that Excel knows by name, numbers as numbers, and nothing that
 * calculates. A table without rows and a column without anything in it are left out.
 */
public final class Spreadsheet {

    private static final int CHARACTER = 256;
    private static final float LINE = 15;

    /** The format's own bounds: the tallest row in points, and how much a cell may say, in characters. */
    private static final float TALLEST = 409;

    private static final int FULL = 32_767 / Clusters.WIDTH - 1;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(book);

    private Spreadsheet() {}

    /** @param grids of which the first has rows */
    public static byte[] write(About about, List<Grid> grids) {
        Spreadsheet sheets = new Spreadsheet();
        OfficeProperties.set(sheets.book.getProperties(), about);
        grids.stream().filter(grid -> !grid.rows().isEmpty()).map(Grid::filled).forEach(sheets::add);
        return sheets.bytes();
    }

    private void add(Grid grid) {
        XSSFSheet sheet = book.createSheet(free(WorkbookUtil.createSafeSheetName(grid.name())));
        List<String> titles = SheetTables.distinct(grid.titles());
        Row head = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(hasNumbers(grid, i) ? styles.numbersTitle() : styles.title());
        }
        head.setHeightInPoints(height(grid, List.copyOf(titles)));
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = sheet.createRow(i + 1);
            fill(row, grid.rows().get(i));
            row.setHeightInPoints(height(grid, grid.rows().get(i)));
        }
        for (int i = 0; i < grid.widths().size(); i++) {
            sheet.setColumnWidth(i, grid.widths().get(i) * CHARACTER);
        }
        SheetTables.make(sheet, grid.name(), titles, grid.rows().size());
        forPaper(sheet);
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; book.getSheet(free) != null; i++) {
            free = name.substring(0, Math.min(name.length(), 27)) + " " + i;
        }
        return free;
    }

    private static void forPaper(XSSFSheet sheet) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
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
        return IntStream.range(0, values.size())
                .map(i -> values.get(i)
                        .toString()
                        .lines()
                        .mapToInt(line -> 1 + line.length() / grid.widths().get(i))
                        .sum())
                .reduce(1, Math::max);
    }

    private void fill(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number number) {
                Cell cell = row.createCell(i);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.of(number));
            } else if (!value.toString().isEmpty()) {
                Cell cell = row.createCell(i);
                String written = value.toString();
                cell.setCellValue(Clusters.count(written) <= FULL ? written : Clusters.cut(written, FULL - 1) + "…");
                cell.setCellStyle(styles.of(written));
            }
        }
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
