package no.innspill.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Room;
import no.innspill.document.Csv;
import no.innspill.document.Grid;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.report.Reported;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GridsTest {

    @Test
    void theCsvForNorwegianExcelBeginsWithItsMarkAndNothingCalculates() throws IOException {
        byte[] file = new Reported().get("report.csv").asByteArray();
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        List<CSVRecord> rows = rows(new String(file, 3, file.length - 3, StandardCharsets.UTF_8), ';');
        assertThat(rows).hasSize(1 + Reported.TEXTS.size());
        assertThat(rows.stream().skip(1).map(row -> row.get(2)))
                .containsExactly(
                        Reported.SCRIPT, "'" + Reported.FORMULA, Reported.EMOJI, Reported.LINES, Reported.LONG);
        assertThat(rows.stream().skip(1).map(row -> row.get(7))).containsExactly("1", "2", "2", "–", "–");
        assertThat(rows.get(1).get(8)).isEqualTo("2");
        assertThat(rows.get(1).get(9)).as("of two no share is told").isEmpty();
    }

    @Test
    void thePlainCsvHasCommasAndNoMark() throws IOException {
        String file = new Reported().get("report.csv?plain=true").asString();
        List<CSVRecord> rows = rows(file, ',');
        assertThat(rows).hasSize(1 + Reported.TEXTS.size());
        assertThat(rows.get(4).get(2)).isEqualTo(Reported.LINES);
        assertThat(rows.get(4).get(8)).isEqualTo("0");
    }

    private static List<CSVRecord> rows(String text, char separator) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                text, CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
            return parser.getRecords();
        }
    }

    @Test
    void numbersHaveTheDecimalSignTheirReaderKnows() {
        Grid grid = new Grid("x", List.of("a"), List.of(1), List.of(List.of(33.333), List.of(50.0)));
        assertThat(new String(Csv.NORWEGIAN.write(grid), StandardCharsets.UTF_8))
                .endsWith("a\r\n33,3\r\n50\r\n");
        assertThat(new String(Csv.PLAIN.write(grid), StandardCharsets.UTF_8)).isEqualTo("a\r\n33.3\r\n50\r\n");
    }

    @Test
    void theWorkbookHasNumbersAsNumbersAndNoFormula() throws IOException {
        byte[] file = new Reported().get("report.xlsx").asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Fakta", "Rangering", "Alle innspill", "Stemmer per innspill", "Avstemning", "Metode");
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.STRING);
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                            assertThat(cell.getStringCellValue().startsWith("=")
                                            && !cell.getCellStyle().getQuotePrefixed())
                                    .isFalse();
                        }
                    }
                }
            }
            assertThat(texts).contains(Reported.SCRIPT, Reported.FORMULA, Reported.EMOJI, Reported.LONG);
            Sheet ranking = book.getSheet("Rangering");
            assertThat(ranking.getRow(4).getCell(1).getStringCellValue()).isEqualTo("–");
            assertThat(ranking.getRow(4).getCell(2)).isNull();
            Row first = ranking.getRow(1);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(ranking.getRow(5).getHeightInPoints())
                    .as("a long text has lines of its own")
                    .isGreaterThan(5 * first.getHeightInPoints());
            assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(2);
            assertThat(ranking.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(ranking.getPrintSetup().getLandscape()).isTrue();
            assertThat(List.of(
                            ranking.getRow(0).getCell(1),
                            ranking.getRow(4).getCell(1),
                            ranking.getRow(0).getCell(5)))
                    .allMatch(cell -> cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT);
            assertThat(ranking.getRow(0)).as("of two no share is told").noneMatch(cell -> cell.getStringCellValue()
                    .equals(Messages.say(Language.NB, "report_percent_title")));
        }
    }

    @Test
    void everySheetIsATableOfOneThingARowWithAColumnForEachTagAndNumbersThatExcelShowsRight() throws IOException {
        Reported reported = new Reported();
        reported.room.goTo(Room.MEASURES);
        List<Long> tags = reported.room.tags();
        reported.room
                .facilitator()
                .post(
                        "/w/" + reported.room.code() + "/measures",
                        "title",
                        "Et tiltak",
                        "tag",
                        tags.get(0),
                        "tag",
                        tags.get(1),
                        "source",
                        reported.ideas.get(0));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(reported.get("report.xlsx").asByteArray()))) {
            for (Sheet sheet : book) {
                assertThat(((XSSFSheet) sheet).getTables())
                        .as(sheet.getSheetName())
                        .hasSize(1);
                int columns = sheet.getRow(0).getLastCellNum();
                for (int i = 0; i < columns; i++) {
                    int column = i;
                    assertThat(sheet)
                            .as(sheet.getSheetName() + " " + column)
                            .anyMatch(row -> row.getRowNum() > 0 && row.getCell(column) != null);
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellStyle().getDataFormatString()).isIn("@", "0", "0.0");
                    }
                }
            }
            Sheet measures = book.getSheet("Tiltak");
            List<String> yes = new ArrayList<>();
            measures.getRow(1).forEach(cell -> {
                if (cell.toString().equals("ja")) {
                    yes.add(measures.getRow(0).getCell(cell.getColumnIndex()).toString());
                }
            });
            assertThat(yes).hasSize(2).doesNotHaveDuplicates();
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Prøverommet");
        }
    }

    @Test
    void theResultsAreATableOfTheirOwnAsCsvToo() throws IOException {
        List<CSVRecord> rows =
                rows(new Reported().get("report.csv?table=results&plain=true").asString(), ',');
        assertThat(rows).hasSize(1 + Reported.TEXTS.size());
        assertThat(rows.get(1).get(3)).isEqualTo(Reported.SCRIPT);
    }

    @Test
    void markdownTakesNothingThatWasWrittenForASign() {
        String file = new Reported().get("report.md").asString();
        assertThat(file)
                .contains("\\<script\\>alert('hei')\\</script\\>")
                .contains("Første linje<br>Andre linje")
                .contains("\\=cmd\\|")
                .doesNotContain("<script>");
    }
}
