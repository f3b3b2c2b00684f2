package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.operator.Release;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A report says which version and commit of the product made it, in every form that it has. */
@QuarkusTest
class ReleaseInReportsTest {

    private static final String SENTENCE = Messages.say(Language.NB, "report_made_with", Release.current());

    @Test
    void everyFormSaysSo() throws IOException {
        Reported reported = new Reported();
        assertThat(Release.current().version()).isNotEmpty();
        assertThat(SENTENCE).contains(Release.current().toString());
        assertThat(reported.get("report?lang=nb").asString()).contains(SENTENCE);
        assertThat(new String(reported.get("report.md").asByteArray(), StandardCharsets.UTF_8).replace("\\", ""))
                .contains(SENTENCE);
        try (PDDocument pdf = Loader.loadPDF(reported.get("report.pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(SENTENCE);
        }
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(
                new ByteArrayInputStream(reported.get("report.docx").asByteArray())))) {
            assertThat(word.getText()).contains(SENTENCE);
        }
        try (XSSFExcelExtractor excel = new XSSFExcelExtractor(new XSSFWorkbook(
                new ByteArrayInputStream(reported.get("report.xlsx").asByteArray())))) {
            assertThat(excel.getText()).contains(SENTENCE);
        }
        assertThat(reported.get("report.json").jsonPath().getString("product"))
                .isEqualTo(Release.current().toString());
    }
}
