package no.innspill.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.innspill.form.FileName;
import no.innspill.language.Clusters;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Tables that Excel knows by name, to be filtered, sorted and counted. */
final class SheetTables {

    /** How long a title may be. */
    private static final int LONGEST = 200;

    private static final String STYLE = "TableStyleLight1";

    private SheetTables() {}

    /** Excel tells columns apart by their titles, and takes a file with two alike, or an empty one, for broken. */
    static List<String> distinct(List<String> titles) {
        Set<String> taken = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String title : titles) {
            String line = title.replaceAll("[\\s\u00AD]+", " ").strip();
            String fitting = Clusters.count(line) <= LONGEST ? line : Clusters.cut(line, LONGEST);
            String name = fitting.isEmpty() ? "–" : fitting;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = fitting + " (" + i + ")";
            }
            distinct.add(name);
        }
        return distinct;
    }

    static void make(XSSFSheet sheet, String name, List<String> titles, int rows) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(rows, titles.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        int number = sheet.getWorkbook().getNumberOfSheets();
        String plain = FileName.plain(name).replace('-', '_');
        table.setDisplayName("_" + number + "_" + plain);
        table.setName("_" + number + "_" + plain);
        for (int i = 0; i < titles.size(); i++) {
            table.getCTTable().getTableColumns().getTableColumnArray(i).setName(titles.get(i));
        }
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
