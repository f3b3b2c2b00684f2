package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.operator.Release;
import no.innspill.pdf.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Element;

@QuarkusTest
class DocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void thePdfIsOneToKeepAndToListenTo(String flavour) throws Exception {
        byte[] pdf = new Reported().get("report.pdf").asByteArray();
        assertThat(faults(pdf, flavour)).isEmpty();
    }

    @Test
    void soIsThatOfAnEmptyWorkshop() throws Exception {
        Room room = Room.open();
        byte[] pdf = room.facilitator()
                .with("Accept", "*/*")
                .get("/w/" + room.code() + "/report.pdf?lang=en")
                .asByteArray();
        assertThat(faults(pdf, "2a")).isEmpty();
        assertThat(faults(pdf, "ua1")).isEmpty();
    }

    /** What veraPDF finds wrong. */
    static List<String> faults(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void thePdfSaysWhatTheReportSays() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new Reported().get("report.pdf").asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(Reported.SCRIPT, Reported.FORMULA, "Andre linje", "Hovedbudskap", "Metode");
            assertThat(text).doesNotContain(Reported.HIDDEN);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void everyScriptIsReadAsItWasWrittenAndWhatHasNoLettersIsMarked() throws Exception {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        String arabic = "أحتاج إلى مساعدة بلغتي في المدرسة";
        String hebrew = "שלום לכל התלמידים";
        String mixed = "Elevene sier مرحبا hver morgen";
        String chinese = "漢字和中文的输入";
        String hindi = "हिन्दी में क्षेत्र";
        String emoji = "Kurs 👩🏽‍🏫 og 👍";
        List.of(arabic, hebrew, mixed, chinese, hindi, emoji, "ᚠ og ꦲꦏ")
                .forEach(text -> author.post(room.school(), text));
        byte[] pdf = room.facilitator()
                .with("Accept", "*/*")
                .get("/w/" + room.code() + "/report.pdf")
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(arabic, hebrew, mixed, chinese, hindi, emoji, "og " + Typeface.BLANK);
        }
        assertThat(faults(pdf, "2a")).isEmpty();
        assertThat(faults(pdf, "ua1")).isEmpty();
    }

    @Test
    void sectionsFollowEachOtherWithoutAPageForEach() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new Reported().get("report.pdf").asByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document)).contains("Hovedbudskap", "Rangering");
        }
    }

    @Test
    void whatComesAfterTheMeasuresStandsUprightAlsoWhereOneOfThemFillsMoreThanAPage() throws IOException {
        Reported reported = new Reported();
        for (int i = 1; i <= 8; i++) {
            reported.room
                    .facilitator()
                    .post(
                            "/w/" + reported.room.code() + "/measures",
                            "title",
                            "Tiltak " + i,
                            "why",
                            i == 3 ? "Lang begrunnelse med mange ord. ".repeat(31) : "Fordi det trengs.");
        }
        try (PDDocument document = Loader.loadPDF(reported.get("report.pdf").asByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                boolean measures = stripper.getText(document).contains("Begrunnelse");
                PDRectangle size = document.getPage(page - 1).getMediaBox();
                assertThat(size.getWidth() > size.getHeight())
                        .as("page " + page)
                        .isEqualTo(measures);
            }
        }
    }

    @Test
    void aFileIsCalledAfterTheWorkshopTheDayItsCodeAndWhatItIs() {
        Response answer = new Reported().get("report.pdf");
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"[a-z0-9-]+-\\d{4}-\\d\\d-\\d\\d-[a-z0-9]{6}-rapport\\.pdf\"");
    }

    @Test
    void noTwoDownloadsShareAName() {
        Reported reported = new Reported();
        String page = reported.get("report").asString();
        List<String> names = Pattern.compile("href=\"/w/[^/]+/([^\"]+)\" download")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .map(link -> reported.get(link).header("Content-Disposition"))
                .toList();
        assertThat(names).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void theWordDocumentHasRealHeadingsAndTables() throws IOException {
        byte[] file = new Reported().get("report.docx").asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .contains("Hovedbudskap", "Rangering", "Alle innspill", "Metode");
            assertThat(document.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .isSetOutlineLvl())
                    .isTrue();
            assertThat(document.getTables()).isNotEmpty().allMatch(table -> table.getRow(0)
                    .isRepeatHeader());
            String cells = document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getText())
                    .collect(Collectors.joining("\n"));
            assertThat(cells).contains(Reported.SCRIPT, Reported.FORMULA, Reported.EMOJI, Reported.LONG);
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("nb-NO");
        }
    }

    @Test
    void allThatTheWordDocumentLooksLikeIsStylesWithNames() {
        Reported reported = new Reported();
        reported.room
                .facilitator()
                .post(
                        "/w/" + reported.room.code() + "/measures",
                        "title",
                        "Et tiltak",
                        "source",
                        reported.ideas.get(0));
        OfficeParts word = new OfficeParts(reported.get("report.docx").asByteArray());
        for (String direct : List.of("b", "i", "sz", "color", "jc", "spacing", "ind", "tblBorders", "shd")) {
            assertThat(word.in("word/document.xml", direct)).as(direct).isEmpty();
        }
        assertThat(word.in("word/document.xml", "tblStyle").count())
                .isEqualTo(word.in("word/document.xml", "tbl").count())
                .isPositive();
        assertThat(word.in("word/document.xml", "tcW").count())
                .isEqualTo(word.in("word/document.xml", "tc").count());
    }

    @Test
    void itCountsByItselfAndHasItsPageNumberInEveryPart() {
        Reported reported = new Reported();
        for (int measure = 1; measure <= 4; measure++) {
            reported.room.facilitator().post("/w/" + reported.room.code() + "/measures", "title", "Tiltak " + measure);
        }
        OfficeParts word = new OfficeParts(reported.get("report.docx").asByteArray());
        assertThat(word.in("word/document.xml", "instrText").map(Element::getTextContent))
                .anyMatch(field -> field.contains("TOC \\o"))
                .anyMatch(field -> field.contains("SEQ Tabell"))
                .anyMatch(field -> field.contains("PAGEREF _Toc_"));
        assertThat(word.in("word/document.xml", "numPr")).isNotEmpty();
        assertThat(word.in("word/document.xml", "sectPr")).hasSize(3);
        assertThat(word.in("word/document.xml", "footerReference")).hasSize(3);
        assertThat(word.all("autoHyphenation")).hasSize(1);
        assertThat(word.in("docProps/core.xml", "creator").map(Element::getTextContent))
                .containsExactly("Prøverommet");
        assertThat(word.in("docProps/app.xml", "Application").map(Element::getTextContent))
                .containsExactly(Release.current().toString());
    }
}
