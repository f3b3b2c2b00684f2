package no.innspill.report;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveFile;
import no.innspill.archive.ArchiveWriter;
import no.innspill.document.Csv;
import no.innspill.document.Markdown;
import no.innspill.document.PdfDocument;
import no.innspill.document.WordDocument;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Role;

/** The report as files, at any time of the session, for the facilitator only. */
@Path("/w/{code}")
@Blocking
@Heavy
public class ExportResource {

    private final ReportReader reader;
    private final ArchiveWriter archives;
    private final Reporters reporters;
    private final Exports exports;
    private final Caller caller;

    ExportResource(ReportReader reader, ArchiveWriter archives, Reporters reporters, Exports exports, Caller caller) {
        this.reader = reader;
        this.archives = archives;
        this.reporters = reporters;
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @Path("report.pdf")
    public Response pdf(@PathParam("code") String code) {
        return export(code, "pdf", "application/pdf", report -> PdfDocument.print(ReportOutline.of(report)));
    }

    @GET
    @Path("report.docx")
    public Response docx(@PathParam("code") String code) {
        return export(
                code,
                "docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                report -> WordDocument.write(ReportOutline.of(report)));
    }

    @GET
    @Path("report.xlsx")
    public Response xlsx(@PathParam("code") String code) {
        return export(
                code, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Spreadsheet::write);
    }

    /**
     * Query: {@code plain}, with commas, decimal points and no byte order mark
     * Query: {@code table}, {@code ideas} or {@code measures}
     */
    @GET
    @Path("report.csv")
    public Response csv(@PathParam("code") String code) {
        boolean measures =
                caller.query().text("table").filter("measures"::equals).isPresent();
        boolean plain =
                caller.query().text("plain").filter("true"::equalsIgnoreCase).isPresent();
        return export(code, "csv", "text/csv;charset=UTF-8", report -> {
            Csv csv = plain ? Csv.PLAIN : Csv.in(report.facts().language());
            Grids grids = new Grids(report);
            return csv.write(measures ? grids.measures() : grids.ideas());
        });
    }

    @GET
    @Path("report.md")
    public Response markdown(@PathParam("code") String code) {
        return export(code, "md", "text/markdown;charset=UTF-8", report -> Markdown.write(ReportOutline.of(report)));
    }

    /** Everything that can be counted again; see {@link Archive}. */
    @GET
    @Path("report.json")
    public Response json(@PathParam("code") String code) {
        return reporters.read(
                code,
                workshop ->
                        new Archived(reader.read(workshop, workshop.language()).facts(), archives.write(workshop)),
                read -> noted(
                        read.facts(),
                        Download.of(read.facts(), "json", "application/json", ArchiveFile.write(read.archive()))));
    }

    private record Archived(Facts facts, Archive archive) {}

    private Response export(String code, String ending, String type, Function<Report, byte[]> writing) {
        return reporters.read(
                code,
                workshop -> reader.read(workshop, caller.language(workshop, Role.CONTROL)),
                report -> noted(report.facts(), Download.of(report.facts(), ending, type, writing.apply(report))));
    }

    private Response noted(Facts facts, Response download) {
        exports.note(facts.code());
        return download;
    }
}
