package no.innspill.rehearsal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.access.LinkKind;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.screen.MayResolver;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** How fast the people of a rehearsal go, and whether they go at all: their facilitator's to say. */
@Path("/w/{code}/rehearsal")
public class RehearsalResource {

    @CheckedTemplate(basePath = "rehearsal")
    static class Templates {
        static native TemplateInstance strip(RehearsalStrip strip);
    }

    private final RunningRehearsals rehearsals;
    private final FacilitatorCommands controls;
    private final Caller caller;

    RehearsalResource(RunningRehearsals rehearsals, FacilitatorCommands controls, Caller caller) {
        this.rehearsals = rehearsals;
        this.controls = controls;
        this.caller = caller;
    }

    /** How it is doing, as the control view says it: JSON with {@code html}; a browser is taken to the control view. */
    @GET
    @Blocking
    public Response strip(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        return controls.enteredBy(
                code,
                (workshop, bearer) -> new Looking(caller.language(workshop, Role.CONTROL), bearer.kind()),
                looking -> caller.wantsJson()
                        ? Response.ok(Map.of("html", strip(code, looking)), MediaType.APPLICATION_JSON)
                                .build()
                        : Response.seeOther(URI.create("/w/" + code + "/control"))
                                .build());
    }

    /** Who asks, as far as it is drawn for them. */
    private record Looking(Language language, LinkKind link) {}

    private String strip(String code, Looking looking) {
        return MayResolver.with(looking.link(), Templates.strip(rehearsals.strip(code)))
                .setLocale(looking.language().locale())
                .render();
    }

    /** Fields {@code speed} ({@code slow}, {@code normal}, {@code quick}) and {@code paused} (or {@code toggle}); either may be left out. */
    @POST
    public CompletionStage<Response> go(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> go(workshop, form));
    }

    private Outcome go(Workshop workshop, Form form) {
        Optional<RunningRehearsal> running = rehearsals.find(workshop.code());
        if (running.isEmpty()) {
            return Outcome.refused(RequestRefusal.NO_SUCH_PAGE);
        }
        Optional<RehearsalSpeed> speed = RehearsalSpeed.of(form.text("speed"));
        if (form.has("speed") && speed.isEmpty()) {
            return Outcome.refused(RequestRefusal.NOT_READABLE);
        }
        RunningRehearsal one = running.get();
        speed.ifPresent(one::go);
        if (form.has("paused")) {
            one.pause(form.text("paused").equals("toggle") ? !one.isPaused() : form.flag("paused"));
        }
        return Outcome.accepted(Map.of("speed", one.speed().code(), "paused", one.isPaused()));
    }
}
