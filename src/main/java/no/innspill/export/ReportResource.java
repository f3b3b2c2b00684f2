package no.innspill.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.innspill.chapter.ReportOutline;
import no.innspill.document.Outline;
import no.innspill.language.Language;
import no.innspill.report.EditReader;
import no.innspill.report.EditShown;
import no.innspill.report.Report;
import no.innspill.report.ReportReader;
import no.innspill.report.Reporters;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The report as a page, for the facilitator only. */
@Path("/w/{code}/report")
@Blocking
@Heavy
public class ReportResource {

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    /** @param letterhead what the file is called that gives the report in Word its looks; empty if there is none */
    public record Page(
            String code, Language language, Outline outline, EditShown edit, String keptUntil, String letterhead) {}

    private record Kept(Report report, EditShown edit, String until, String letterhead) {}

    private final ReportReader reader;
    private final Reporters reporters;
    private final Letterheads letterheads;
    private final Retention retention;
    private final EditReader edits;
    private final Caller caller;

    ReportResource(
            ReportReader reader,
            Reporters reporters,
            Letterheads letterheads,
            Retention retention,
            EditReader edits,
            Caller caller) {
        this.reader = reader;
        this.reporters = reporters;
        this.letterheads = letterheads;
        this.retention = retention;
        this.edits = edits;
        this.caller = caller;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        WarmUp.begin();
        return reporters.read(
                typed,
                workshop -> read(workshop, caller.language(workshop, Role.CONTROL), caller.hand(code)),
                kept -> html(new Page(
                        code,
                        kept.report().facts().language(),
                        ReportOutline.of(kept.report()).hyphenated(),
                        kept.edit(),
                        kept.until(),
                        kept.letterhead())));
    }

    private Kept read(Workshop workshop, Language language, @Nullable String hand) {
        Report report = reader.read(workshop, language);
        return new Kept(
                report,
                edits.read(workshop, report, hand, language),
                retention.keptUntil(workshop, language),
                letterheads.of(workshop).map(KeptLetterhead::name).orElse(""));
    }

    private static Response html(Page page) {
        return Responses.html(Templates.page(page), page.language()).build();
    }
}
