package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.Outline;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.language.Language;
import no.innspill.pdf.PdfDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages of a PDF end. */
@QuarkusTest
class PaperPagesTest {

    private static final String LINE = "Et avsnitt som fyller en linje.";

    private static Section section(boolean wide, List<Block> blocks) {
        return new Section("ideas", "Kapittel", wide, blocks);
    }

    private static byte[] printed(Section section) {
        return PdfDocument.print(
                new Outline(Language.NB, "Tittel", "Rapport", "Om noe", new Block.Facts(List.of()), List.of(section)));
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }

    private static List<Block> lines(int many) {
        return new ArrayList<>(Collections.nCopies(many, new Block.Paragraph(LINE)));
    }

    private static ReportTable table(int rows, String text) {
        return new ReportTable(
                "Tabellens tekst",
                List.of(new ReportTable.Column("Nr.", true, 8), new ReportTable.Column("Tabellhode", false, 60)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(Cell.of(String.valueOf(row)), Cell.of("Rad" + row + " " + text)))
                        .toList(),
                1);
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24, 25, 26, 27, 28, 29, 30, 31})
    void aTableBeginsWithItsHeadingItsTitleAndTwoRowsOnOnePage(int before) throws IOException {
        List<Block> blocks = lines(before);
        blocks.add(new Block.Heading("Overskrift", 1, 1));
        blocks.add(table(12, "med mange ord som går over flere linjer ".repeat(before % 5)));
        List<String> pages = pages(printed(section(false, blocks)));
        assertThat(pages.stream().filter(page -> page.contains("Rad1 ")))
                .singleElement()
                .asString()
                .contains("Overskrift", "Tabellens tekst", "Tabellhode", "Rad2 ");
        assertThat(pages.stream().filter(page -> page.contains("Tabellhode")))
                .as("the title stands where there are rows")
                .allMatch(page -> page.contains("Rad"));
    }

    @Test
    void aListThatIsLongerThanAPageBeginsUnderItsHeading() throws IOException {
        Block points = new Block.Points(
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> new Block.Point(String.valueOf(i), "Punkt" + i, "40 personer", 40))
                        .toList(),
                1);
        List<String> pages = pages(printed(section(false, List.of(new Block.Heading("Overskrift", 1, 1), points))));
        assertThat(pages.get(0)).contains("Tittel", "Overskrift", "Punkt1", "Punkt2");
    }

    @Test
    void aFewRowsOfAWideTableAreNoPageOfTheirOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(section(true, List.of(table(3, "")))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        try (PDDocument document = Loader.loadPDF(printed(section(true, List.of(table(4, "")))))) {
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(1).getMediaBox().getHeight());
        }
    }
}
