package no.innspill.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import no.innspill.language.Language;
import no.innspill.screen.MayResolver;
import no.innspill.undo.UndoWords;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;

/** The plan's page. */
@Path("/w/{code}")
public class PlanResource {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance page(PlanShown plan);
    }

    private final FacilitatorCommands controls;
    private final UndoWords latest;
    private final Retention retention;
    private final Caller caller;
    private final Clock clock;

    PlanResource(FacilitatorCommands controls, UndoWords latest, Retention retention, Caller caller, Clock clock) {
        this.controls = controls;
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
                                    EditedLanguage.of(
                                                    caller.query()
                                                            .text("content")
                                                            .orElse(""),
                                                    workshop)
                                            .content(),
                                    language,
                                    caller.query().text("at").orElse(""))
                            .read(kept(workshop, language), latest.by(caller.hand(code), workshop, language));
                    Response.ResponseBuilder response =
                            Responses.html(MayResolver.with(bearer.kind(), Templates.page(plan)), language);
                    String secret = caller.tokens(code).control();
                    return !caller.query().has("lang") || secret == null
                            ? response.build()
                            : response.cookie(caller.cookies().remember(code, Role.CONTROL, secret, language))
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
}
