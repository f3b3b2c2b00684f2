package no.innspill.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.innspill.report.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file to be filed, with everything in it, that says by itself whether it is whole. */
@QuarkusTest
class ArchivePackageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void itHoldsEveryFormatAndAManifestThatNamesEachByItsSum() throws Exception {
        Reported reported = new Reported();
        reported.room
                .facilitator()
                .post(
                        "/w/" + reported.room.code() + "/occasion",
                        "organiser",
                        "Kunnskapsdepartementet",
                        "venue",
                        "Gardermoen",
                        "held_on",
                        "2026-03-12",
                        "case_number",
                        "26/1234");
        Map<String, byte[]> files = unpacked(reported.get("report.zip").asByteArray());
        JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.path("code").asText()).isEqualTo(reported.room.code());
        assertThat(manifest.path("held").asText()).isEqualTo("2026-03-12");
        assertThat(manifest.path("organiser").asText()).isEqualTo("Kunnskapsdepartementet");
        assertThat(manifest.path("place").asText()).isEqualTo("Gardermoen");
        assertThat(manifest.path("case_number").asText()).isEqualTo("26/1234");
        assertThat(manifest.path("hidden").elements().next().asInt()).isEqualTo(1);
        assertThat(manifest.path("deleted").findValuesAsText("what")).contains("workshop_on_the_server");
        List<String> endings = new ArrayList<>();
        for (JsonNode part : manifest.path("files")) {
            byte[] content = files.get(part.path("name").asText());
            assertThat(content).as(part.toString()).hasSize(part.path("bytes").asInt());
            assertThat(part.path("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            endings.add(part.path("name").asText().replaceAll(".*\\.", ""));
        }
        assertThat(endings).containsExactly("pdf", "docx", "xlsx", "csv", "csv", "csv", "json");
        assertThat(files.keySet()).contains("LES-MEG.txt").doesNotHaveDuplicates();
        assertThat(new String(files.get("LES-MEG.txt"), StandardCharsets.UTF_8))
                .contains("sha256sum -c SHA256SUMS", "slettes det med alt innhold");
    }

    @Test
    void theCommandThatItNamesSeesWhetherAFileWasChanged() throws Exception {
        Map<String, byte[]> files = unpacked(new Reported().get("report.zip").asByteArray());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(check()).isZero();
        Files.writeString(folder.resolve("manifest.json"), "{}");
        assertThat(check()).isNotZero();
    }

    private int check() throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
