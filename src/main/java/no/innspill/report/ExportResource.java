package no.innspill.report;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import no.innspill.web.Caller;
import no.innspill.web.Role;

/** The report as files, at any time of the session, for the facilitator only. */
@Path("/w/{code}")
@Blocking
public class ExportResource {

    private final ReportReader reader;
    private final Reporters reporters;
    private final Caller caller;

    ExportResource(ReportReader reader, Reporters reporters, Caller caller) {
        this.reader = reader;
        this.reporters = reporters;
        this.caller = caller;
    }

    @GET
    @Path("report.pdf")
    public Response pdf(@PathParam("code") String code) {
        return export(code, "pdf", "application/pdf", report -> Paper.print(Outline.of(report)));
    }

    private Response export(String code, String ending, String type, Function<Report, byte[]> writing) {
        return reporters.read(
                code,
                workshop -> reader.read(workshop, caller.language(workshop, Role.CONTROL)),
                report -> Download.of(report.facts(), ending, type, writing.apply(report)));
    }
}
