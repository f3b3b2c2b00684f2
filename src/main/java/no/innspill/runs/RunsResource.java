package no.innspill.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.innspill.document.Csv;
import no.innspill.document.Markdown;
import no.innspill.document.Outline;
import no.innspill.document.Spreadsheet;
import no.innspill.export.ReportTypes;
import no.innspill.form.FileName;
import no.innspill.form.Form;
import no.innspill.form.Upload;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.pace.Limits;
import no.innspill.pdf.PdfDocument;
import no.innspill.template.TemplateRefusal;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.word.WordDocument;

/**
 * Puts several runs of a workshop together out of their files. Nothing is kept: whoever has the files has what is in them.
 */
@Path("/runs")
@Blocking
public class RunsResource {

    private static final String PAGE = "page";
    private static final List<String> FORMATS = List.of(PAGE, "pdf", "docx", "xlsx", "md", "csv", "json");

    @CheckedTemplate(basePath = "runs")
    static class Templates {
        static native TemplateInstance runs(Language language, String format, List<String> problems);

        static native TemplateInstance together(TogetherPage page);
    }

    /**
     * @param twins what may be the same, and nobody has said
     * @param kept the runs, and what has been said of them
     */
    public record TogetherPage(Language language, Outline outline, List<RunMatching.Twins> twins, String kept) {}

    private final Limits limits;
    private final Caller caller;
    private final Responses replies;

    RunsResource(Limits limits, Caller caller, Responses replies) {
        this.limits = limits;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page() {
        return page(200, Templates.runs(caller.language(), PAGE, List.of()));
    }

    /**
     * Fields {@code file}, those of runs or one of several; {@code format}; {@code kept}, what a page of results carries; and
     * {@code one-N}, {@code other-N} with {@code twins-N}: {@code yes} or {@code no}.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Heavy
    public Response together(Upload upload) {
        Form form = upload.form();
        String format = form.has("format") ? form.text("format") : PAGE;
        Language language = caller.language();
        ChosenRuns chosen = ChosenRuns.of(upload, language, limits.ideasInRuns());
        List<String> problems = new ArrayList<>();
        if (!FORMATS.contains(format)) {
            problems.add(Messages.say(language, "report_fault_runs_format", String.join(", ", FORMATS)));
        }
        problems.addAll(chosen.problems());
        if (!problems.isEmpty()) {
            return caller.wantsJson()
                    ? replies.refuse(TemplateRefusal.TEMPLATE_FAULTY, problems)
                    : page(TemplateRefusal.TEMPLATE_FAULTY.status(), Templates.runs(language, format, problems));
        }
        return answer(Together.of(chosen.runs(), chosen.bundle().decisions(), language), chosen.bundle(), format);
    }

    private Response answer(Together together, RunBundle bundle, String format) {
        Outline outline = together.outline();
        return switch (format) {
            case "pdf" -> file(outline, "pdf", "application/pdf", PdfDocument.print(outline));
            case "docx" -> file(outline, "docx", ReportTypes.DOCX, WordDocument.write(outline));
            case "xlsx" -> file(
                    outline, "xlsx", ReportTypes.XLSX, Spreadsheet.write(outline.about(), together.grids()));
            case "md" -> file(outline, "md", "text/markdown;charset=UTF-8", Markdown.write(outline));
            case "csv" -> file(
                    outline,
                    "csv",
                    "text/csv;charset=UTF-8",
                    Csv.in(outline.language()).write(together.grid()));
            case "json" -> file(
                    outline, "json", "application/json", bundle.write().getBytes(StandardCharsets.UTF_8));
            default -> page(
                    200,
                    Templates.together(new TogetherPage(
                            outline.language(), outline.hyphenated(), together.twins(), bundle.packed())));
        };
    }

    private static Response file(Outline outline, String ending, String type, byte[] content) {
        return Response.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FileName.of(outline.title().text(), "runs") + "." + ending + "\"")
                .build();
    }

    private Response page(int status, TemplateInstance template) {
        return Responses.html(template, caller.language()).status(status).build();
    }
}
