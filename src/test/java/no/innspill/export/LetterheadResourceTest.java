package no.innspill.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.innspill.Person;
import no.innspill.report.OfficeJudge;
import no.innspill.report.OfficeParts;
import no.innspill.report.Reported;
import no.innspill.web.Logged;
import no.innspill.word.LetterheadTest;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The organiser's own letterhead on the report in Word. */
@QuarkusTest
class LetterheadResourceTest {

    private static final byte[] TEMPLATE = LetterheadTest.template(any -> {});

    private Reported reported;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void aReport() {
        reported = new Reported();
    }

    private Response send(Person person, byte[] file) {
        return person.request()
                .multiPart("file", "Departementets mal.dotx", file, "application/octet-stream")
                .post("/w/" + reported.room.code() + "/letterhead");
    }

    private boolean isHeaded() {
        return new OfficeParts(reported.get("report.docx").asByteArray())
                .all("t")
                .anyMatch(text -> text.getTextContent().equals("Kunnskapsdepartementet"));
    }

    @Test
    void itIsOnTheReportUntilItIsTakenAway() {
        assertThat(send(reported.room.facilitator(), TEMPLATE).statusCode()).isEqualTo(200);
        assertThat(isHeaded()).isTrue();
        assertThat(reported.get("report").asString()).contains("Departementets mal.dotx");
        if (OfficeJudge.program().isPresent()) {
            assertThat(OfficeJudge.faults(
                            folder, "docx", reported.get("report.docx").asByteArray()))
                    .isEmpty();
        }
        assertThat(reported.room
                        .facilitator()
                        .delete("/w/" + reported.room.code() + "/letterhead")
                        .statusCode())
                .isEqualTo(200);
        assertThat(isHeaded()).isFalse();
    }

    @Test
    void whatIsWrongInsideOneIsAnsweredAndNothingOfItComesIntoTheLog() throws IOException {
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels")) {
            for (String content : List.of("", "<a><Hemmelig>\n</b>", "<!DOCTYPE Hemmelig><Hemmelig/>")) {
                try (Logged log = Logged.warnings()) {
                    Response answer = send(reported.room.facilitator(), with(part, content));
                    assertThat(answer.statusCode()).as(part + " " + content).isEqualTo(422);
                    assertThat(log.lines()).isEmpty();
                }
            }
        }
    }

    /** The letterhead with one of its parts replaced. */
    private static byte[] with(String part, String content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(TEMPLATE));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return file.toByteArray();
    }

    @Test
    void nobodyElseMayGiveOne() {
        assertThat(send(reported.room.join(), TEMPLATE).statusCode()).isEqualTo(401);
        assertThat(isHeaded()).isFalse();
    }

    @Test
    void whoMayNotGiveOneIsNotToldWhatIsWrongWithIt() {
        for (byte[] file : List.of(new byte[0], "Ikke en mal".getBytes(StandardCharsets.UTF_8), new byte[2_000_000])) {
            assertThat(send(reported.room.join(), file).statusCode()).isEqualTo(401);
        }
        assertThat(new Person()
                        .request()
                        .multiPart("file", "mal.dotx", new byte[9], "application/octet-stream")
                        .post("/w/KX7M2P/letterhead")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoneIsRefusedInWordsAndTheOldOneStays() {
        send(reported.room.facilitator(), TEMPLATE);
        refused("Ikke en mal".getBytes(StandardCharsets.UTF_8), "letterhead_not_word");
        refused(new byte[2_000_000], "letterhead_too_large");
        refused(
                LetterheadTest.template(template -> template.getPackagePart()
                        .addRelationship(
                                URI.create("https://evil.example/i.png"),
                                TargetMode.EXTERNAL,
                                PackageRelationshipTypes.IMAGE_PART)),
                "letterhead_runs");
        assertThat(isHeaded()).isTrue();
    }

    private void refused(byte[] file, String code) {
        Response answer = send(reported.room.facilitator(), file);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
