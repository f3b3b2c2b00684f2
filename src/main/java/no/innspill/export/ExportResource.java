package no.innspill.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.chapter.Grids;
import no.innspill.chapter.ReportAbout;
import no.innspill.chapter.ReportOutline;
import no.innspill.document.Csv;
import no.innspill.document.Markdown;
import no.innspill.document.Spreadsheet;
import no.innspill.pdf.PdfDocument;
import no.innspill.report.Report;
import no.innspill.report.ReportReader;
import no.innspill.report.Reporters;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Role;
import no.innspill.word.Letterhead;
import no.innspill.word.WordDocument;

/** The report as files, at any time of the session, for the facilitator only. */
@Path("/w/{code}")
@Blocking
@Heavy
public class ExportResource {

    private static final List<String> REPORT = List.of("report_file_report");
    private static final List<String> TABLES = List.of("ideas", "results", "measures");

    private final ReportReader reader;
    private final Reporters reporters;
    private final Letterheads letterheads;
    private final TakenAlong taken;
    private final Caller caller;

    ExportResource(ReportReader reader, Reporters reporters, Letterheads letterheads, TakenAlong taken, Caller caller) {
        this.reader = reader;
        this.reporters = reporters;
        this.letterheads = letterheads;
        this.taken = taken;
        this.caller = caller;
    }

    @GET
    @Path("report.pdf")
    public Response pdf(@PathParam("code") String code) {
        return export(code, REPORT, "pdf", "application/pdf", report -> PdfDocument.print(ReportOutline.of(report)));
    }

    @GET
    @Path("report.docx")
    public Response docx(@PathParam("code") String code) {
        return reporters.read(
                code,
                workshop -> new Headed(
                        reader.read(workshop, caller.language(workshop, Role.CONTROL)),
                        letterheads.of(workshop).map(KeptLetterhead::letterhead)),
                headed -> taken.file(
                        headed.report().facts(),
                        REPORT,
                        "docx",
                        ReportTypes.DOCX,
                        WordDocument.write(ReportOutline.of(headed.report()), headed.letterhead())));
    }

    private record Headed(Report report, Optional<Letterhead> letterhead) {}

    @GET
    @Path("report.xlsx")
    public Response xlsx(@PathParam("code") String code) {
        return export(
                code,
                REPORT,
                "xlsx",
                ReportTypes.XLSX,
                report -> Spreadsheet.write(ReportAbout.of(report), new Grids(report).all()));
    }

    /**
     * Query: {@code plain}, with commas, decimal points and no byte order mark
     * Query: {@code table}, {@code ideas}, {@code results} or {@code measures}
     */
    @GET
    @Path("report.csv")
    public Response csv(@PathParam("code") String code) {
        String table = caller.query().text("table").filter(TABLES::contains).orElse("ideas");
        boolean plain =
                caller.query().text("plain").filter("true"::equalsIgnoreCase).isPresent();
        List<String> what =
                plain ? List.of("report_file_" + table, "report_file_plain") : List.of("report_file_" + table);
        return export(code, what, "csv", "text/csv;charset=UTF-8", report -> {
            Csv csv = plain ? Csv.PLAIN : Csv.in(report.facts().language());
            Grids grids = new Grids(report);
            return csv.write(grids.marked(grids.named(table)));
        });
    }

    @GET
    @Path("report.md")
    public Response markdown(@PathParam("code") String code) {
        return export(
                code, REPORT, "md", "text/markdown;charset=UTF-8", report -> Markdown.write(ReportOutline.of(report)));
    }

    private Response export(
            String code, List<String> what, String ending, String type, Function<Report, byte[]> writing) {
        return reporters.read(
                code,
                workshop -> reader.read(workshop, caller.language(workshop, Role.CONTROL)),
                report -> taken.file(report.facts(), what, ending, type, writing.apply(report)));
    }
}
