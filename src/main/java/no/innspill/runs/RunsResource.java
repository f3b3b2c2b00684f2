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
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveCheck;
import no.innspill.archive.ArchiveFile;
import no.innspill.archive.FaultyArchive;
import no.innspill.document.Csv;
import no.innspill.document.Markdown;
import no.innspill.document.Outline;
import no.innspill.document.Spreadsheet;
import no.innspill.export.ReportTypes;
import no.innspill.form.FileName;
import no.innspill.form.Form;
import no.innspill.form.Upload;
import no.innspill.form.Upload.Sent;
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

    private static final int MOST = 12;
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
        List<Run> runs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (!FORMATS.contains(format)) {
            problems.add(Messages.say(language, "report_fault_runs_format", String.join(", ", FORMATS)));
        }
        RunBundle bundle = chosen(upload);
        if (bundle.runs().size() < 2 || bundle.runs().size() > MOST) {
            problems.add(Messages.say(language, "report_fault_files", MOST));
        }
        for (int i = 0; i < Math.min(MOST, bundle.runs().size()); i++) {
            read(named(upload, i), bundle.runs().get(i), language, runs, problems);
        }
        int ideas = runs.stream().mapToInt(Run::ideas).sum();
        if (ideas > limits.ideasInRuns()) {
            problems.add(Messages.say(language, "refusal_runs_too_large", ideas, limits.ideasInRuns()));
        }
        if (!problems.isEmpty()) {
            return caller.wantsJson()
                    ? replies.refuse(TemplateRefusal.TEMPLATE_FAULTY, problems)
                    : page(TemplateRefusal.TEMPLATE_FAULTY.status(), Templates.runs(language, format, problems));
        }
        return answer(Together.of(runs, bundle.decisions(), language), bundle, format);
    }

    /** The files, or those that the page carries, and what somebody has just said of what is in them. */
    private static RunBundle chosen(Upload upload) {
        Form form = upload.form();
        RunBundle files =
                RunBundle.gather(upload.all("file").stream().map(Sent::text).toList());
        RunBundle kept =
                form.has("kept") ? RunBundle.unpacked(form.text("kept")).orElse(files) : files;
        Decisions decisions = kept.decisions();
        for (int i = 0; form.has("one-" + i); i++) {
            String answer = form.text("twins-" + i);
            if (answer.equals("yes") || answer.equals("no")) {
                decisions = decisions.and(
                        Decisions.Pair.of(form.text("one-" + i), form.text("other-" + i)), answer.equals("yes"));
            }
        }
        return RunBundle.of(kept.runs(), decisions);
    }

    /** What a run's file is called, where it was chosen by itself. */
    private static String named(Upload upload, int place) {
        List<Sent> files = upload.all("file");
        return place < files.size()
                        && files.stream()
                                .noneMatch(file -> RunBundle.read(file.text()).isPresent())
                ? files.get(place).name()
                : String.valueOf(place + 1);
    }

    private static void read(String name, String text, Language language, List<Run> runs, List<String> problems) {
        try {
            Archive archive = ArchiveFile.read(text, language);
            if (archive.wasPretend()) {
                problems.add(Messages.say(language, "rehearsal_not_among_runs", name));
            }
            Run run = new Run(runs.size() + 1, new ArchiveCheck(archive, language).passed(), archive);
            runs.stream()
                    .filter(run::isSame)
                    .findFirst()
                    .ifPresent(same -> problems.add(
                            Messages.say(language, "report_fault_same", name, run.title(language), same.code())));
            runs.add(run);
        } catch (FaultyArchive e) {
            e.problems().forEach(problem -> problems.add(Messages.say(language, "report_fault_in", name, problem)));
        }
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
                        "attachment; filename=\"" + FileName.of(outline.title(), "runs") + "." + ending + "\"")
                .build();
    }

    private Response page(int status, TemplateInstance template) {
        return Responses.html(template, caller.language()).status(status).build();
    }
}
