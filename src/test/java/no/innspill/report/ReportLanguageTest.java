package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report in English of a plan in bokmål of which some is translated: what is not says that it is bokmål. */
@QuarkusTest
class ReportLanguageTest {

    private static final String PLAN =
            """
            title: Digital skole
            themes:
              - title: Skole
                questions:
                  - Hva trenger elevene?
              - {title: {nb: Vei, en: Road}}
            tags: [Klima, {nb: Kostnad, en: Cost}]
            affiliations: [Kommune, {nb: Fylke, en: County}]
            responsible: [Stat, {nb: Kommune, en: Municipality}]
            horizons: [Snart]
            agenda:
              - {kind: collect, title: Skriv}
              - {kind: vote, title: Stem, dots: 2}
              - {kind: close, title: Takk}
            """;

    private Room room;

    @BeforeEach
    void aWorkshopThatIsHalfTranslated() {
        room = Room.planned(PLAN.getBytes(StandardCharsets.UTF_8));
        List<Guest> ones = people(0);
        List<Guest> others = people(1);
        long net = ones.get(0).post(room.school(), "Bedre nett");
        long time = ones.get(0).post(room.school(), "Mer tid");
        ones.get(0).post(room.road(), "Bredere vei");
        room.facilitator().goTo(room.steps().get(1));
        for (List<Guest> all : List.of(ones, others)) {
            all.stream().limit(7).forEach(guest -> guest.vote(net));
            all.stream().skip(7).forEach(guest -> guest.vote(time));
        }
    }

    private List<Guest> people(int affiliation) {
        return Stream.generate(
                        () -> room.join("affiliation", room.affiliations().get(affiliation)))
                .limit(14)
                .toList();
    }

    private byte[] file(String name) {
        return room.facilitator()
                .with("Accept", "*/*")
                .get("/w/" + room.code() + "/" + name + "?lang=en")
                .asByteArray();
    }

    @Test
    void onThePage() {
        String page = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/report?lang=en")
                .asString();
        assertThat(page)
                .contains(
                        "<h1 dir=\"auto\"><span lang=\"nb\">Digital skole</span></h1>",
                        "<span dir=\"auto\"><span lang=\"nb\">Skole</span></span>",
                        "<span lang=\"nb\">Skole: Hva trenger elevene?</span>",
                        "<span lang=\"nb\">Kommune (n\u00A0=\u00A014)</span>",
                        "<span dir=\"auto\">Road</span>")
                .contains(">County (n\u00A0=\u00A014)</th>");
    }

    @Test
    void asAPdf() throws Exception {
        byte[] pdf = file("report.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDStructureElement> all =
                    PdfStructure.elements(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(languages(all, "H1")).containsExactly("nb");
            assertThat(languages(all, "H3"))
                    .as("Skole, and Road with what else is ours")
                    .contains("nb", "");
            assertThat(languages(all, "TH")).contains("nb", "");
        }
        assertThat(DocumentsTest.faults(pdf, "2a")).isEmpty();
        assertThat(DocumentsTest.faults(pdf, "ua1")).isEmpty();
    }

    /** Of each such element, which language is said of it or of something in it. */
    private static List<String> languages(List<PDStructureElement> all, String type) {
        return all.stream()
                .filter(element -> element.getStructureType().equals(type))
                .map(element -> Stream.concat(Stream.of(element), PdfStructure.elements(element).stream())
                        .map(PDStructureElement::getLanguage)
                        .filter(language -> language != null)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @Test
    void inWord() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("report.docx")))) {
            List<XWPFRun> runs = new ArrayList<>();
            document.getParagraphs().stream().map(XWPFParagraph::getRuns).forEach(runs::addAll);
            document.getTables().forEach(table -> table.getRows()
                    .forEach(row -> row.getTableCells().forEach(cell -> cell.getParagraphs().stream()
                            .map(XWPFParagraph::getRuns)
                            .forEach(runs::addAll))));
            assertThat(spoken(runs, "Digital skole")).containsOnly("nb-NO");
            assertThat(spoken(runs, "Skole")).containsOnly("nb-NO");
            assertThat(spoken(runs, "Skole: Hva trenger elevene?")).containsOnly("nb-NO");
            assertThat(spoken(runs, "Bedre nett")).containsOnly("nb-NO");
            assertThat(spoken(runs, "Road")).containsOnly("");
            assertThat(spoken(runs, "All ideas")).containsOnly("");
        }
    }

    private static List<String> spoken(List<XWPFRun> runs, String text) {
        List<String> languages = runs.stream()
                .filter(run -> run.text().replace("\u00AD", "").equals(text))
                .map(run -> run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfLangArray() > 0
                        ? run.getCTR().getRPr().getLangArray(0).getVal()
                        : "")
                .toList();
        assertThat(languages).as(text).isNotEmpty();
        return languages;
    }
}
