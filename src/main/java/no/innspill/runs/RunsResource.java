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
import java.util.ArrayList;
import java.util.List;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveCheck;
import no.innspill.archive.ArchiveFile;
import no.innspill.archive.FaultyArchive;
import no.innspill.document.Markdown;
import no.innspill.document.Outline;
import no.innspill.document.PdfDocument;
import no.innspill.document.WordDocument;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.pace.Limits;
import no.innspill.template.TemplateRefusal;
import no.innspill.web.Caller;
import no.innspill.web.FileName;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Upload;
import no.innspill.web.Upload.Sent;

/**
 * Puts several runs of a workshop together out of their files. Nothing is kept: whoever has the files has what is in them.
 */
@Path("/runs")
@Blocking
public class RunsResource {

    private static final int MOST = 12;
    private static final String PAGE = "page";

    @CheckedTemplate(basePath = "runs")
    static class Templates {
        static native TemplateInstance runs(Language language, String format, List<String> problems);

        static native TemplateInstance together(Language language, Outline outline);
    }

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

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Heavy
    public Response together(Upload upload) {
        String format = upload.form().has("format") ? upload.form().text("format") : PAGE;
        Language language = caller.language();
        List<Run> runs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Sent> chosen = upload.all("file");
        if (chosen.size() < 2 || chosen.size() > MOST) {
            problems.add(Messages.say(language, "report_fault_files", MOST));
        }
        for (Sent file : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            read(file, language, runs, problems);
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
        return answer(Together.of(runs, language), format);
    }

    private static void read(Sent file, Language language, List<Run> runs, List<String> problems) {
        try {
            Archive archive = ArchiveFile.read(file.text(), language);
            if (archive.wasPretend()) {
                problems.add(Messages.say(language, "rehearsal_not_among_runs", file.name()));
            }
            Run run = new Run(runs.size() + 1, new ArchiveCheck(archive, language).passed(), archive);
            runs.stream()
                    .filter(run::isSame)
                    .findFirst()
                    .ifPresent(same -> problems.add(Messages.say(
                            language, "report_fault_same", file.name(), run.title(language), same.code())));
            runs.add(run);
        } catch (FaultyArchive e) {
            e.problems()
                    .forEach(problem -> problems.add(Messages.say(language, "report_fault_in", file.name(), problem)));
        }
    }

    private Response answer(Outline outline, String format) {
        return switch (format) {
            case "pdf" -> file(outline, "pdf", "application/pdf", PdfDocument.print(outline));
            case "docx" -> file(
                    outline,
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    WordDocument.write(outline));
            case "md" -> file(outline, "md", "text/markdown;charset=UTF-8", Markdown.write(outline));
            default -> page(200, Templates.together(outline.language(), outline.hyphenated()));
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
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(template.setLocale(caller.language().locale()).render())
                .build();
    }
}
