package no.innspill.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.innspill.document.Csv;
import no.innspill.document.Grid;
import no.innspill.form.FileName;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.language.Worded;
import no.innspill.undo.DeedLog;
import no.innspill.undo.LogLine;
import no.innspill.undo.LogWords;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** What was done from the control view and with which link, to read and to keep. */
@Path("/w/{code}")
@Blocking
public class LogResource {

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance log(Log log);
    }

    /** @param most how many deeds are kept */
    public record Log(String code, Worded title, Language language, List<LogLine> lines, int most) {}

    private final FacilitatorCommands controls;
    private final LogWords words;
    private final Caller caller;

    LogResource(FacilitatorCommands controls, LogWords words, Caller caller) {
        this.controls = controls;
        this.words = words;
        this.caller = caller;
    }

    @GET
    @Path("log")
    public Response page(@PathParam("code") String code) {
        return controls.entered(
                JoinCode.normalise(code), this::read, log -> Responses.html(Templates.log(log), log.language())
                        .build());
    }

    @GET
    @Path("log.csv")
    public Response csv(@PathParam("code") String code) {
        return controls.entered(
                JoinCode.normalise(code),
                this::read,
                log -> file(
                        log,
                        "csv",
                        "text/csv;charset=UTF-8",
                        Csv.in(log.language()).write(grid(log))));
    }

    @GET
    @Path("log.json")
    public Response json(@PathParam("code") String code) {
        return controls.entered(
                JoinCode.normalise(code),
                this::read,
                log -> file(
                        log,
                        "json",
                        MediaType.APPLICATION_JSON,
                        Map.of(
                                "log",
                                log.lines().stream().map(LogResource::json).toList())));
    }

    private Log read(Workshop workshop) {
        Language language = caller.language(workshop, Role.CONTROL);
        return new Log(
                workshop.code(),
                workshop.title().worded(language, workshop.language()),
                language,
                words.of(workshop, DeedLog.KEPT, language),
                DeedLog.KEPT);
    }

    private static Grid grid(Log log) {
        return new Grid(
                "log",
                List.of(
                        Messages.say(log.language(), "log_when"),
                        Messages.say(log.language(), "log_who"),
                        Messages.say(log.language(), "log_kind"),
                        Messages.say(log.language(), "log_what"),
                        Messages.say(log.language(), "log_link"),
                        Messages.say(log.language(), "log_token")),
                List.of(24, 20, 12, 60, 12, 8),
                log.lines().stream().map(line -> cells(line, log.language())).toList());
    }

    private static List<Object> cells(LogLine line, Language language) {
        LogLine.With with = line.with();
        return List.of(
                line.at().toString(),
                with.name(),
                with.kind(),
                line.what(),
                String.valueOf(with.link()),
                Messages.say(language, with.program() ? "log_is_token" : "log_is_link"));
    }

    private static Map<String, Object> json(LogLine line) {
        return Map.of(
                "at", line.at().toEpochMilli(),
                "link", line.with(),
                "what", line.what());
    }

    private static Response file(Log log, String ending, String type, Object content) {
        String name = FileName.of(log.title().text(), log.code()) + "-" + FileName.plain(log.code()) + "-"
                + Messages.say(log.language(), "log_file") + "." + ending;
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
