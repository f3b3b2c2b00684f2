package no.innspill.rehearsal;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.desk.CommandKey;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Foundings;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
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

/** Begins rehearsals: of a template, or of the plan of a workshop, which itself is left alone. */
@Path("/rehearsals")
@Blocking
public class RehearsalsResource {

    private final RehearsalFounding founding;
    private final RehearsalOpening opening;
    private final RunningRehearsals running;
    private final Foundings foundings;
    private final ServerSecret secrets;
    private final Starting starting;
    private final FacilitatorCommands controls;
    private final Caller caller;
    private final Pacing pacing;
    private final Responses replies;

    RehearsalsResource(
            RehearsalFounding founding,
            RehearsalOpening opening,
            RunningRehearsals running,
            Foundings foundings,
            ServerSecret secrets,
            Starting starting,
            FacilitatorCommands controls,
            Caller caller,
            Pacing pacing,
            Responses replies) {
        this.founding = founding;
        this.opening = opening;
        this.running = running;
        this.foundings = foundings;
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
                plan -> begin(plan, form, caller.keys().of(code, Role.CONTROL, form), "/w/" + code + "/control"));
    }

    private Response ofTemplate(Form form, int people) {
        Optional<WorkshopTemplate> template = BuiltInTemplates.named(form.text("template"));
        if (template.isEmpty()) {
            return replies.refuse(TemplateRefusal.NO_SUCH_TEMPLATE);
        }
        Language language = Language.of(form.text("language")).orElseGet(caller::language);
        Result<RehearsalPlan> plan = RehearsalPlan.read(template.get(), language, people, form);
        if (plan instanceof Result.Refused<RehearsalPlan> faulty) {
            return replies.refuse(
                    form, "/", faulty.refusal(), faulty.arguments().toArray());
        }
        Optional<No> no = starting.refuses(form.text("passphrase"));
        if (no.isPresent()) {
            return refused(form, "/", no.get());
        }
        return begin(plan.orElseThrow(), form, caller.keys().ofNewcomer(form), "/");
    }

    private Response begin(RehearsalPlan plan, Form form, Optional<CommandKey> key, String back) {
        String from = Secrets.hash("rehearsals from " + pacing.here());
        String secret = secrets.of("control of a rehearsal", caller.keys().fromClient(form));
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
                    .map(workshop -> opening.open(workshop, plan, from, secret))
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
}
