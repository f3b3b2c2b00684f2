package no.innspill.report;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.Result;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.rule.ReportTexts;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Workshop;

/** What the facilitator writes on the report's first page before it is sent. */
@Path("/w/{code}/report")
public class ReportTextsResource {

    private final ReportEdits edits;

    ReportTextsResource(ReportEdits edits) {
        this.edits = edits;
    }

    /**
     * Fields {@code introduction}, {@code summary} and {@code next_steps}, in the language {@code content}; one that is
     * empty is none, and one that is not there stays as it was.
     */
    @POST
    @Path("texts")
    public CompletionStage<Response> write(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Map<String, Result<String>> read = Map.of(
                "introduction", read(form, "introduction"),
                "summary", read(form, "summary"),
                "next_steps", read(form, "next_steps"));
        return edits.submit(code, form, workshop -> write(workshop, form, read));
    }

    private static Result<String> read(Form form, String field) {
        return PlanText.paragraphs(form.text(field), PlanLimits.REPORT_TEXT);
    }

    private Outcome write(Workshop workshop, Form form, Map<String, Result<String>> read) {
        Optional<Outcome> refusal =
                read.values().stream().flatMap(ReportTextsResource::refused).findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Language language = Language.of(form.text("content")).orElse(workshop.language());
        ReportTexts before = workshop.reportTexts();
        workshop.write(new ReportTexts(
                said(form, "introduction", before.introduction(), language, read),
                said(form, "summary", before.summary(), language, read),
                said(form, "next_steps", before.nextSteps(), language, read)));
        Difference changed = Difference.between(before, workshop.reportTexts());
        return edits.done(workshop, UndoKind.REPORT_TEXTS, null, changed, new UndoReportTexts(changed));
    }

    private static Stream<Outcome> refused(Result<String> read) {
        return read instanceof Result.Refused<String> faulty ? Stream.of(Outcome.refused(faulty)) : Stream.empty();
    }

    private static LocalizedText said(
            Form form, String field, LocalizedText before, Language language, Map<String, Result<String>> read) {
        if (!form.has(field) || !(read.get(field) instanceof Result.Ok<String> fine)) {
            return before;
        }
        return fine.value().isEmpty() ? before.without(language) : before.with(language, fine.value());
    }
}
