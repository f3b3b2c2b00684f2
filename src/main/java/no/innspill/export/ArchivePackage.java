package no.innspill.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveFile;
import no.innspill.chapter.Grids;
import no.innspill.chapter.ReportAbout;
import no.innspill.chapter.ReportOutline;
import no.innspill.document.Csv;
import no.innspill.document.Outline;
import no.innspill.document.ReportFormat;
import no.innspill.document.Spreadsheet;
import no.innspill.pdf.PdfDocument;
import no.innspill.report.Report;
import no.innspill.word.Letterhead;
import no.innspill.word.WordDocument;

/**
 * The report in every form as one file to be filed: with a manifest of what it is and what was deleted when, and sums by
 * which anybody can see that nothing has been changed.
 */
final class ArchivePackage {

    static final String SUMS = "SHA256SUMS";
    private static final String MANIFEST = "manifest.json";

    private final Report report;
    private final ReportFormat speech;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder sums = new StringBuilder();
    private final List<Manifest.Part> parts = new ArrayList<>();

    private ArchivePackage(Report report) {
        this.report = report;
        this.speech = new ReportFormat(report.facts().language());
    }

    static byte[] of(Report report, Archive archive, Optional<Letterhead> letterhead, Lifetime lifetime) {
        return new ArchivePackage(report).write(archive, letterhead, lifetime);
    }

    private byte[] write(Archive archive, Optional<Letterhead> letterhead, Lifetime lifetime) {
        Outline outline = ReportOutline.of(report);
        Grids grids = new Grids(report);
        Csv csv = Csv.in(report.facts().language());
        add("report_file_report", "pdf", "application/pdf", PdfDocument.print(outline));
        add("report_file_report", "docx", ReportTypes.DOCX, WordDocument.write(outline, letterhead));
        add("report_file_report", "xlsx", ReportTypes.XLSX, Spreadsheet.write(ReportAbout.of(report), grids.all()));
        for (String table : List.of("ideas", "results", "measures")) {
            add("report_file_" + table, "csv", "text/csv", csv.write(grids.marked(grids.named(table))));
        }
        add("report_file_data", "json", "application/json", ArchiveFile.write(archive));
        put(MANIFEST, json(Manifest.of(report, lifetime, deleted(lifetime), parts)));
        put(readMe(), ArchiveReadMe.of(report, lifetime, speech).getBytes(StandardCharsets.UTF_8));
        files.put(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        return zip();
    }

    private void add(String what, String ending, String type, byte[] content) {
        String name = Download.name(report.facts(), List.of(what), ending);
        parts.add(new Manifest.Part(name, type, content.length, put(name, content)));
    }

    /** Puts a file in, and gives its sum. */
    private String put(String name, byte[] content) {
        String sum = sum(content);
        files.put(name, content);
        sums.append(sum).append("  ").append(name).append('\n');
        return sum;
    }

    private static List<Manifest.Gone> deleted(Lifetime lifetime) {
        List<Manifest.Gone> gone = new ArrayList<>();
        lifetime.unlinked().ifPresent(at -> gone.add(new Manifest.Gone("links_to_people", at.toString())));
        gone.add(new Manifest.Gone(
                "workshop_on_the_server", lifetime.lastDay().plusDays(1).toString()));
        return gone;
    }

    private String readMe() {
        return speech.say("report_archive_read_me");
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(Manifest manifest) {
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(report.facts().read().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
