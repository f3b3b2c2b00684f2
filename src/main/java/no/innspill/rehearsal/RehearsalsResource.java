package no.innspill.rehearsal;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.desk.CommandKey;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Foundings;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.TemplateRefusal;
import no.innspill.template.WorkshopFactory;
import no.innspill.template.WorkshopTemplate;
import no.innspill.transaction.ServerSecret;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Pacing;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.Starting;
import no.innspill.web.Starting.Denied;
import no.innspill.web.Starting.No;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** Begins rehearsals: of a template, or of the plan of a workshop, which itself is left alone. */
@Path("/rehearsals")
@Blocking
public class RehearsalsResource {

    private static final int USUAL_MINUTES = 45;
    private static final int MOST_MINUTES = 24 * 60;

    private final RehearsalFounding founding;
    private final RunningRehearsals running;
    private final Foundings foundings;
    private final JoinAddress addresses;
    private final ServerSecret secrets;
    private final Starting starting;
    private final FacilitatorCommands controls;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;

    RehearsalsResource(
            RehearsalFounding founding,
            RunningRehearsals running,
            Foundings foundings,
            JoinAddress addresses,
            ServerSecret secrets,
            Starting starting,
            FacilitatorCommands controls,
            Caller caller,
            Pacing pacing,
            Responses replies) {
        this.founding = founding;
        this.running = running;
        this.foundings = foundings;
        this.addresses = addresses;
        this.secrets = secrets;
        this.starting = starting;
        this.controls = controls;
        this.caller = caller;
        this.pacing = pacing;
        this.replies = replies;
    }

    /**
     * Fields: {@code from}, the code of a workshop that the caller controls, or {@code template}, {@code language},
     * {@code minutes}, {@code title} and {@code passphrase} as for a workshop; and {@code people}, how many come in.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        long people = form.text("people").isBlank()
                ? RehearsalSettings.USUAL_PEOPLE
                : form.number("people").orElse(0L);
        if (people < 1 || people > RehearsalSettings.PEOPLE) {
            return replies.refuse(form, "/", InputRefusal.NUMBER_OUT_OF_RANGE, 1, RehearsalSettings.PEOPLE);
        }
        return form.has("from") ? ofWorkshop(form, (int) people) : ofTemplate(form, (int) people);
    }

    private Response ofWorkshop(Form form, int people) {
        String code = JoinCode.normalise(form.text("from"));
        return controls.entered(
                code,
                workshop -> new RehearsalPlan(
                        WorkshopFactory.draw(workshop),
                        workshop.title(),
                        workshop.language(),
                        RehearsalPlan.AS_PLANNED,
                        people),
                plan -> begin(plan, form, caller.key(code, Role.CONTROL, form), "/w/" + code + "/control"));
    }

    private Response ofTemplate(Form form, int people) {
        Optional<WorkshopTemplate> template = BuiltInTemplates.named(form.text("template"));
        if (template.isEmpty()) {
            return replies.refuse(TemplateRefusal.NO_SUCH_TEMPLATE);
        }
        Language language = Language.of(form.text("language")).orElseGet(caller::language);
        long minutes = form.text("minutes").isBlank()
                ? USUAL_MINUTES
                : form.number("minutes").orElse(0L);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            return replies.refuse(form, "/", InputRefusal.NUMBER_OUT_OF_RANGE, 1, MOST_MINUTES);
        }
        LocalizedText title = template.get().title();
        if (!form.text("title").isBlank()) {
            Result<String> read = PlanText.title(form.text("title"));
            if (read instanceof Result.Refused<String> faulty) {
                return replies.refuse(
                        form, "/", faulty.refusal(), faulty.arguments().toArray());
            }
            title = title.with(language, read.orElseThrow());
        }
        Optional<No> no = starting.refuses(form.text("passphrase"));
        if (no.isPresent()) {
            return refused(form, "/", no.get());
        }
        RehearsalPlan plan = new RehearsalPlan(template.get(), title, language, (int) minutes, people);
        return begin(plan, form, caller.newcomersKey(form.content(), caller.clientKey(form)), "/");
    }

    private Response begin(RehearsalPlan plan, Form form, Optional<CommandKey> key, String back) {
        String from = Secrets.hash("rehearsals from " + pacing.here());
        String secret = secrets.of("control of a rehearsal", caller.clientKey(form));
        Optional<String> address = JoinAddress.shareable(caller.origin());
        try {
            return foundings
                    .found(key, () -> {
                        if (!running.hasPlaceFor(from)) {
                            throw new Crowded();
                        }
                        starting.countOneMore();
                        return founding.found(plan, secret, address);
                    })
                    .map(workshop -> begun(workshop, plan, from, secret))
                    .orElseGet(() -> replies.refuse(form, back, DeskRefusal.KEY_USED));
        } catch (Denied denied) {
            return refused(form, back, denied.no());
        } catch (Crowded crowded) {
            return replies.refuse(form, back, RehearsalRefusal.TOO_MANY_REHEARSALS);
        }
    }

    private Response refused(Form form, String back, No no) {
        return replies.refuse(form, back, no.refusal(), no.arguments().toArray());
    }

    private Response begun(Workshop workshop, RehearsalPlan plan, String from, String secret) {
        running.begin(workshop.code(), from, plan.people(), founding.slips(plan, secret));
        String page = "/w/" + workshop.code() + "/control";
        NewCookie cookie = caller.remember(workshop.code(), Role.CONTROL, secret, plan.language());
        if (!caller.wantsJson()) {
            return Responses.goTo(page).cookie(cookie).build();
        }
        return Response.created(URI.create(page))
                .type(MediaType.APPLICATION_JSON)
                .cookie(cookie)
                .entity(Map.of(
                        "code",
                        workshop.code(),
                        "control",
                        addresses.of(workshop) + page + "?key=" + secret,
                        "rehearsal",
                        true))
                .build();
    }
}
