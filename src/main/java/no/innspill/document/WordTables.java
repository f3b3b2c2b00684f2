package no.innspill.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Tables of a Word document: a heading row that is repeated on each page, rows that stay whole. */
final class WordTables {

    private static final String LINE = "C3CECD";
    private static final int SIZE = 9;
    private static final int SMALL = 8;
    private static final int MANY = 8;
    private static final int WHOLE = 5000;

    private final XWPFDocument document;

    WordTables(XWPFDocument document) {
        this.document = document;
    }

    void add(Block.Table content) {
        XWPFTable table = document.createTable(
                content.rows().size() + 1, content.columns().size());
        table.setWidth("100%");
        table.setCellMargins(40, 0, 40, 100);
        frame(table);
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(content.caption());
        grid(table, content);
        heading(table.getRow(0), content);
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), content, content.rows().get(i));
        }
    }

    private static void frame(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    }

    private static void grid(XWPFTable table, Block.Table content) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (Block.Column column : content.columns()) {
            grid.addNewGridCol().setW(width(content, column));
        }
    }

    private static BigInteger width(Block.Table content, Block.Column column) {
        return BigInteger.valueOf(Math.round(WHOLE * 2 * content.width(column) / 100));
    }

    private static void heading(XWPFTableRow row, Block.Table content) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < content.columns().size(); i++) {
            Block.Column column = content.columns().get(i);
            fill(row.getCell(i), column.title(), column.figures(), look(content).asTitle());
        }
    }

    private static void row(XWPFTableRow row, Block.Table content, List<Cell> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            boolean right = content.columns().get(i).figures();
            fill(row.getCell(i), cells.get(i).text(), right, look(content));
            note(row.getCell(i), cells.get(i).notes(), look(content).asNote());
        }
    }

    private static WordRunStyle look(Block.Table content) {
        return WordRunStyle.sized(content.columns().size() > MANY ? SMALL : SIZE);
    }

    private static void note(XWPFTableCell cell, List<String> notes, WordRunStyle look) {
        for (String note : notes) {
            XWPFParagraph paragraph = cell.addParagraph();
            paragraph.setSpacingAfter(0);
            paragraph.setStyle(WordStyles.BODY);
            WordDocument.lines(paragraph, note, look);
        }
    }

    private static void fill(XWPFTableCell cell, String text, boolean right, WordRunStyle look) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        paragraph.setStyle(WordStyles.BODY);
        paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        WordDocument.lines(paragraph, text.isEmpty() ? " " : text, look);
    }
}
