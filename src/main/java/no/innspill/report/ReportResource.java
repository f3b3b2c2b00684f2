package no.innspill.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.innspill.document.Outline;
import no.innspill.language.Language;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;

/** The report as a page, for the facilitator only. */
@Path("/w/{code}/report")
@Blocking
@Heavy
public class ReportResource {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    public record Page(String code, Language language, Outline outline, String keptUntil) {}

    private record Kept(Report report, String until) {}

    private final ReportReader reader;
    private final Reporters reporters;
    private final Retention retention;
    private final Caller caller;

    ReportResource(ReportReader reader, Reporters reporters, Retention retention, Caller caller) {
        this.reader = reader;
        this.reporters = reporters;
        this.retention = retention;
        this.caller = caller;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        return reporters.read(
                typed,
                workshop -> read(workshop, caller.language(workshop, Role.CONTROL)),
                kept -> html(new Page(
                        code, kept.report().facts().language(), ReportOutline.of(kept.report()), kept.until())));
    }

    private Kept read(Workshop workshop, Language language) {
        return new Kept(reader.read(workshop, language), retention.keptUntil(workshop, language));
    }

    private static Response html(Page page) {
        return Response.ok(
                        Templates.page(page).setLocale(page.language().locale()).render(),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
