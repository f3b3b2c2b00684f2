package no.innspill.word;

import java.math.BigInteger;
import java.util.List;
import no.innspill.document.Cell;
import no.innspill.document.ReportTable;
import no.innspill.language.Worded;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a Word document, in a table style: a heading row that is repeated on each page, rows that stay whole. */
final class WordTables {

    private static final int MANY = 8;

    private final XWPFDocument document;

    private final WordText text;

    WordTables(XWPFDocument document, WordText text) {
        this.document = document;
        this.text = text;
    }

    void add(ReportTable content) {
        List<BigInteger> widths = widths(content);
        XWPFTable table = document.createTable(
                content.rows().size() + 1, content.columns().size());
        properties(table.getCTTbl(), content);
        grid(table.getCTTbl(), widths);
        boolean small = content.columns().size() > MANY;
        heading(table.getRow(0), content, widths, small);
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), content, content.rows().get(i), widths, small);
        }
    }

    private static List<BigInteger> widths(ReportTable content) {
        long line = content.columns().size() > MANY ? WordPages.WIDE_LINE : WordPages.LINE;
        return content.widths().stream()
                .map(width -> BigInteger.valueOf(Math.round(width * line / 100)))
                .toList();
    }

    private void properties(CTTbl table, ReportTable content) {
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(text.id(WordStyle.TABLE));
        CTTblWidth width = properties.addNewTblW();
        width.setType(STTblWidth.PCT);
        width.setW(BigInteger.valueOf(5000));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0x04, 0x20});
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(false);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(content.caption());
        table.setTblPr(properties);
    }

    private static void grid(CTTbl table, List<BigInteger> widths) {
        CTTblGrid grid = CTTblGrid.Factory.newInstance();
        widths.forEach(width -> grid.addNewGridCol().setW(width));
        table.setTblGrid(grid);
    }

    private void heading(XWPFTableRow row, ReportTable content, List<BigInteger> widths, boolean small) {
        row.setCantSplitRow(true);
        row.setRepeatHeader(true);
        for (int i = 0; i < widths.size(); i++) {
            ReportTable.Column column = content.columns().get(i);
            WordStyle style = column.figures()
                    ? small ? WordStyle.SMALL_HEAD_FIGURE : WordStyle.TABLE_HEAD_FIGURE
                    : small ? WordStyle.SMALL_HEAD : WordStyle.TABLE_HEAD;
            text.said(paragraph(row.getCell(i), widths.get(i), style), column.title());
        }
    }

    private void row(XWPFTableRow row, ReportTable content, List<Cell> cells, List<BigInteger> widths, boolean small) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            boolean figures = content.columns().get(i).figures();
            WordStyle style = figures
                    ? small ? WordStyle.SMALL_FIGURE : WordStyle.TABLE_FIGURE
                    : small ? WordStyle.SMALL_TEXT : WordStyle.TABLE_TEXT;
            fill(paragraph(row.getCell(i), widths.get(i), style), cells.get(i));
            note(row.getCell(i), cells.get(i).notes(), small ? WordStyle.SMALL_NOTE : WordStyle.TABLE_NOTE);
        }
    }

    private XWPFParagraph paragraph(XWPFTableCell cell, BigInteger width, WordStyle style) {
        CTTblWidth set = cell.getCTTc().addNewTcPr().addNewTcW();
        set.setType(STTblWidth.DXA);
        set.setW(width);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(text.id(style));
        return paragraph;
    }

    private void fill(XWPFParagraph paragraph, Cell cell) {
        if (!cell.anchor().isEmpty()) {
            text.mark(paragraph, mark(cell.anchor()));
        }
        text.said(paragraph, cell.worded(text.other()));
        for (int i = 0; i < cell.links().size(); i++) {
            Cell.Link link = cell.links().get(i);
            text.lines(paragraph, i > 0 ? ", " : cell.text().isEmpty() ? "" : " ");
            if (link.to().isEmpty()) {
                text.lines(paragraph, link.text());
            } else {
                text.linked(text.link(paragraph, mark(link.to())), link.text());
            }
        }
    }

    /** A name as Word has them: letters, digits and lines. */
    private static String mark(String anchor) {
        return anchor.replace('-', '_');
    }

    private void note(XWPFTableCell cell, List<Worded> notes, WordStyle style) {
        for (Worded note : notes) {
            XWPFParagraph paragraph = cell.addParagraph();
            paragraph.setStyle(text.id(style));
            text.said(paragraph, note);
        }
    }
}
