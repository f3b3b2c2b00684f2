package no.innspill.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Occasion;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.rule.TypedTexts;
import no.innspill.screen.MayResolver;
import no.innspill.undo.Renaming;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoWords;
import no.innspill.undo.WorkshopNaming;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;

/** The plan's page, and the two things in it that are not lists: the title and the workshop's own language. */
@Path("/w/{code}")
public class PlanResource {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance page(PlanShown plan);
    }

    private final FacilitatorCommands controls;
    private final Renaming renaming;
    private final UndoWords latest;
    private final Retention retention;
    private final Caller caller;
    private final Clock clock;

    PlanResource(
            FacilitatorCommands controls,
            Renaming renaming,
            UndoWords latest,
            Retention retention,
            Caller caller,
            Clock clock) {
        this.controls = controls;
        this.renaming = renaming;
        this.latest = latest;
        this.retention = retention;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Query: {@code content}, the language to edit texts in
     * Query: {@code at}, the place that was changed just now
     */
    @GET
    @Path("plan")
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        return controls.enteredBy(
                code,
                (workshop, bearer) -> {
                    Language language = caller.language(workshop, Role.CONTROL);
                    PlanShown plan = new PlanReader(
                                    workshop,
                                    PlanForm.content(
                                            caller.query().text("content").orElse(""), workshop),
                                    language,
                                    caller.query().text("at").orElse(""))
                            .read(kept(workshop, language), latest.by(caller.hand(code), workshop, language));
                    Response.ResponseBuilder response =
                            Responses.html(MayResolver.with(bearer.kind(), Templates.page(plan)), language);
                    String secret = caller.tokens(code).control();
                    return !caller.query().has("lang") || secret == null
                            ? response.build()
                            : response.cookie(caller.remember(code, Role.CONTROL, secret, language))
                                    .build();
                },
                shown -> shown);
    }

    private PlanShown.Kept kept(Workshop workshop, Language language) {
        return new PlanShown.Kept(
                retention.keptUntil(workshop, language),
                retention.lastDay(workshop).toString(),
                retention.lastDay(clock.instant()).toString(),
                workshop.lifespan().keptUntil().isPresent());
    }

    @POST
    @Path("title")
    public CompletionStage<Response> rename(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        TypedTexts texts = PlanForm.texts(new Form(fields));
        return submit(code, fields, UndoKind.PLAN_TITLE, (workshop, form) -> {
            PlanForm typed = new PlanForm(form, texts, workshop);
            LocalizedText title = typed.line("title", workshop.title(), PlanText.TITLE);
            if (typed.refusal().isEmpty()) {
                workshop.rename(title);
            }
            return typed.refusal();
        });
    }

    /** Field {@code language}: what people see first, and where a text is missing in their own. */
    @POST
    @Path("language")
    public CompletionStage<Response> speak(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return submit(code, fields, UndoKind.PLAN_LANGUAGE, (workshop, form) -> {
            Optional<Language> language = Language.of(form.text("language"));
            if (language.isEmpty()) {
                return Optional.of(Outcome.refused(PlanRefusal.NO_SUCH_LANGUAGE));
            }
            Optional<String> twice = Labels.twiceIn(workshop, language.get());
            if (twice.isEmpty()) {
                workshop.speak(language.get());
            }
            return twice.map(label -> Outcome.refused(PlanRefusal.LABEL_TAKEN, label));
        });
    }

    /** Fields {@code organiser}, {@code venue}, {@code contact}, {@code case_number} and {@code held_on}, a day; one that is empty is none. */
    @POST
    @Path("occasion")
    public CompletionStage<Response> occasion(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        TypedTexts texts = PlanForm.texts(new Form(fields));
        return submit(code, fields, UndoKind.PLAN_OCCASION, (workshop, form) -> {
            PlanForm typed = new PlanForm(form, texts, workshop);
            Occasion before = workshop.occasion();
            Occasion occasion = new Occasion(
                    typed.plain("organiser", before.organiser(), PlanLimits.OCCASION),
                    typed.plain("venue", before.venue(), PlanLimits.OCCASION),
                    typed.day("held_on", before.heldOn()),
                    typed.plain("contact", before.contact(), PlanLimits.OCCASION),
                    typed.plain("case_number", before.caseNumber(), PlanLimits.OCCASION));
            if (typed.refusal().isEmpty()) {
                workshop.holdOn(occasion);
            }
            return typed.refusal();
        });
    }

    private interface Edit {
        Optional<Outcome> refuses(Workshop workshop, Form form);
    }

    private CompletionStage<Response> submit(
            String typed, MultivaluedMap<String, String> fields, UndoKind what, Edit edit) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        return controls.submit(code, form, PlanPage.at(code, form, "workshop"), workshop -> {
            WorkshopNaming before = WorkshopNaming.of(workshop);
            return edit.refuses(workshop, form).orElseGet(() -> {
                renaming.keep(workshop, what, before);
                return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.BOARD);
            });
        });
    }
}
