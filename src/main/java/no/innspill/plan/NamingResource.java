package no.innspill.plan;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
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
import no.innspill.undo.Renaming;
import no.innspill.undo.UndoKind;
import no.innspill.undo.WorkshopNaming;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Workshop;

/** What in the plan is no list: what the workshop is called, its own language, and on what occasion it is held. */
@Path("/w/{code}")
public class NamingResource {

    private final FacilitatorCommands controls;
    private final Renaming renaming;

    NamingResource(FacilitatorCommands controls, Renaming renaming) {
        this.controls = controls;
        this.renaming = renaming;
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
