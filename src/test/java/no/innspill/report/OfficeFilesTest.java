package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.innspill.Needed;
import no.innspill.Person;
import no.innspill.Room;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word and Excel open what we write without a word: judged by the Open XML SDK, and by LibreOffice where it is there. */
@QuarkusTest
class OfficeFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({"docx, nb", "docx, nn", "docx, en", "xlsx, nb", "xlsx, nn", "xlsx, en"})
    void everyFileIsValidForTheOpenXmlSdk(String ending, String language) {
        Needed.here(OfficeJudge.program().isPresent(), OfficeJudge.MISSING);
        Reported reported = new Reported();
        reported.room
                .facilitator()
                .post("/w/" + reported.room.code() + "/measures", "title", "=Tiltak", "source", reported.ideas.get(0));
        assertThat(OfficeJudge.faults(
                        folder,
                        ending,
                        reported.get("report." + ending + "?lang=" + language).asByteArray()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"docx", "xlsx"})
    void soIsThatOfAnEmptyWorkshop(String ending) {
        Needed.here(OfficeJudge.program().isPresent(), OfficeJudge.MISSING);
        Room room = Room.open();
        byte[] file = room.facilitator()
                .with("Accept", "*/*")
                .get("/w/" + room.code() + "/report." + ending)
                .asByteArray();
        assertThat(OfficeJudge.faults(folder, ending, file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"docx, nb", "xlsx, nb", "xlsx, nn", "xlsx, en"})
    void soIsThatOfSeveralRuns(String ending, String language) {
        Needed.here(OfficeJudge.program().isPresent(), OfficeJudge.MISSING);
        RequestSpecification form = new Person().request().multiPart("format", ending);
        for (Reported run : List.of(new Reported(), new Reported())) {
            run.room
                    .facilitator()
                    .post("/w/" + run.room.code() + "/measures", "title", "=Tiltak", "source", run.ideas.get(0));
            form.multiPart(
                    "file", run.room.code() + ".json", run.get("report.json").asByteArray(), "application/json");
        }
        Response file = form.post("/runs?lang=" + language);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(OfficeJudge.faults(folder, ending, file.asByteArray())).isEmpty();
    }

    @Test
    void theJudgeSeesWhatStandsInTheWrongOrder() throws IOException {
        Needed.here(OfficeJudge.program().isPresent(), OfficeJudge.MISSING);
        byte[] file = new Reported().get("report.docx").asByteArray();
        assertThat(OfficeJudge.faults(
                        folder,
                        "docx",
                        changed(file, "word/document.xml", "<w:tblPr>", "<w:tblPr><w:tblLook w:val=\"0000\"/>")))
                .isNotEmpty();
    }

    private static byte[] changed(byte[] file, String part, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void libreOfficeReadsTheWordDocumentAndTheWorkbook() throws Exception {
        assumeTrue(hasLibreOffice(), "LibreOffice (soffice) is not there, so its round trip is not tried.");
        Reported reported = new Reported();
        byte[] pdf = converted("report.docx", reported.get("report.docx").asByteArray(), "pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(Reported.FORMULA, "Hovedbudskap", "Tabell 1", "Andre linje")
                    .doesNotContain("Error!");
        }
        byte[] csv = converted("report.xlsx", reported.get("report.xlsx").asByteArray(), "csv");
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("Opplysning")
                .doesNotContain("#NAME", "#REF");
    }

    private static boolean hasLibreOffice() {
        try {
            return new ProcessBuilder("soffice", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] converted(String name, byte[] content, String ending) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        Process office = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(folder.resolve("report." + ending));
    }
}
