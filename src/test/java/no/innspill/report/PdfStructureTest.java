package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Room;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a PDF tells those who listen to it, jump in it, and file it. */
@QuarkusTest
class PdfStructureTest {

    private static final String TITLE = "Verksted 数字化 🎉";
    private static final String THEME = "Skole हिन्दी";
    private static final String LONG = "Utdanningsdirektoratet";

    private Room room;
    private long idea;

    @BeforeEach
    void aWorkshopWithAMeasure() {
        room = Room.planned(("{title: " + TITLE + ", themes: [" + THEME
                        + "], agenda: [{kind: collect, title: Skriv}, {kind: vote, title: Stem}]}")
                .getBytes(StandardCharsets.UTF_8));
        Guest author = room.join();
        idea = author.post(room.themes().get(0), "Et innspill");
        room.facilitator()
                .post(
                        "/w/" + room.code() + "/measures",
                        "title",
                        LONG.repeat(2),
                        "why",
                        "Fordi",
                        "carried_out_by",
                        LONG,
                        "source",
                        idea);
    }

    private PDDocument pdf(String language) throws IOException {
        return Loader.loadPDF(room.facilitator()
                .with("Accept", "*/*")
                .get("/w/" + room.code() + "/report.pdf?lang=" + language)
                .asByteArray());
    }

    @Test
    void aTableHasItsCaptionItsRowsAHeadingAndNoEmptyFoot() throws IOException {
        try (PDDocument document = pdf("nb")) {
            List<PDStructureElement> all =
                    PdfStructure.elements(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(all).extracting(PDStructureElement::getStructureType).doesNotContain("TFoot");
            assertThat(all.stream().filter(element -> element.getStructureType().equals("Table")))
                    .isNotEmpty()
                    .allMatch(table -> table.getKids().get(0) instanceof PDStructureElement caption
                            && caption.getStructureType().equals("Caption"));
            assertThat(all.stream()
                            .filter(element -> element.getStructureType().equals("TH"))
                            .map(head -> head.getCOSObject()
                                    .getCOSDictionary(COSName.A)
                                    .getNameAsString("Scope")))
                    .contains("Column", "Row");
        }
    }

    @Test
    void bookmarksLeadToTheThemesByTheirNames() throws IOException {
        try (PDDocument document = pdf("nb")) {
            List<String> themes = new ArrayList<>();
            for (PDOutlineItem chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                for (PDOutlineItem theme : chapter.children()) {
                    themes.add(theme.getTitle());
                }
            }
            assertThat(themes).contains(THEME);
        }
    }

    @Test
    void aMeasureLeadsToItsIdeaAndTheIdeaBack() throws IOException {
        try (PDDocument document = pdf("nb")) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                links += (int) page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .count();
            }
            assertThat(links).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("T1", "→ T1");
        }
        String page = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/report?lang=nb")
                .asString();
        assertThat(page).contains("id=\"idea-1\"", "href=\"#idea-1\"", "id=\"measure-1\"", "href=\"#measure-1\"");
    }

    @Test
    void itIsFiledByWhatArchivesLookFor() throws IOException {
        try (PDDocument document = pdf("nb")) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(read(xmp))
                    .contains(
                            TITLE,
                            "<dc:identifier>" + room.code(),
                            "<dc:language>",
                            "<innspill:held>",
                            "<innspill:code>" + room.code(),
                            "<rdf:li>" + THEME);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(document.getDocumentInformation().getKeywords()).contains(THEME, room.code());
            assertThat(document.getDocumentInformation().getAuthor()).isNotEqualTo("Innspill");
            assertThat(document.getDocumentInformation().getMetadataKeys()).doesNotContain("description");
        }
    }

    /** With the characters that XML writes by their numbers. */
    private static String read(String xml) {
        return Pattern.compile("&#(\\d+);")
                .matcher(xml)
                .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1))));
    }

    @Test
    void theRoomsOwnWordsAreReadInItsOwnLanguage() throws IOException {
        try (PDDocument document = pdf("en")) {
            assertThat(PdfStructure.elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .filter(element -> element.getStructureType().matches("T[DH]")))
                    .anyMatch(cell -> "nb".equals(cell.getLanguage()));
        }
        try (PDDocument document = pdf("nb")) {
            assertThat(PdfStructure.elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .filter(element -> element.getStructureType().matches("T[DH]")))
                    .noneMatch(cell -> cell.getLanguage() != null);
        }
    }

    @Test
    void aWordThatHasNoRoomIsPartedWithAHyphen() throws IOException {
        for (int more = 2; more <= 4; more++) {
            Object[] wish = {"title", "Tiltak " + more, "why", "Fordi", "carried_out_by", LONG.repeat(3)};
            room.facilitator().post("/w/" + room.code() + "/measures", wish);
        }
        try (PDDocument document = pdf("nb")) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).containsPattern("Fordi \\w*Utdan-\\s");
            assertThat(text.replaceAll("[-\u00AD]?\\s+", "")).contains(LONG);
        }
    }
}
