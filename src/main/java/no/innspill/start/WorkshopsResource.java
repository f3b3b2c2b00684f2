package no.innspill.start;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.ServerSecret;
import no.innspill.desk.Transactions;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import no.innspill.language.Words;
import no.innspill.report.ArchiveImport;
import no.innspill.report.FaultyArchive;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.Problem;
import no.innspill.template.Read;
import no.innspill.template.TemplateReader;
import no.innspill.template.WorkshopTemplate;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Heavy;
import no.innspill.web.Replies;
import no.innspill.web.Role;
import no.innspill.web.Starting;
import no.innspill.web.Starting.No;
import no.innspill.web.Upload;
import no.innspill.web.Upload.Sent;
import no.innspill.workshop.Blueprint;
import no.innspill.workshop.JoinAddress;
import no.innspill.workshop.PlanText;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** Makes workshops: from a template that ships with the product, or from the facilitator's own file. */
@Path("/workshops")
@Blocking
public class WorkshopsResource {

    private static final int USUAL_MINUTES = 45;
    private static final int MOST_MINUTES = 24 * 60;

    private final Workshops workshops;
    private final StartResource start;
    private final Transactions transactions;
    private final ArchiveImport archives;
    private final JoinAddress addresses;
    private final ServerSecret secrets;
    private final Starting starting;
    private final Caller caller;
    private final Replies replies;
    private final Clock clock;

    WorkshopsResource(
            Workshops workshops,
            StartResource start,
            Transactions transactions,
            ArchiveImport archives,
            JoinAddress addresses,
            ServerSecret secrets,
            Starting starting,
            Caller caller,
            Replies replies,
            Clock clock) {
        this.workshops = workshops;
        this.start = start;
        this.transactions = transactions;
        this.archives = archives;
        this.addresses = addresses;
        this.secrets = secrets;
        this.starting = starting;
        this.caller = caller;
        this.replies = replies;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Optional<WorkshopTemplate> template = BuiltInTemplates.named(form.text("template"));
        if (template.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_TEMPLATE);
        }
        Language language = Language.of(form.text("language")).orElseGet(caller::language);
        Optional<Integer> minutes = minutes(form.has("minutes") ? form.text("minutes") : null);
        if (minutes.isEmpty()) {
            return replies.refuse(form, "/", Refusal.NUMBER_OUT_OF_RANGE, 1, MOST_MINUTES);
        }
        Words title = template.get().title();
        if (!form.text("title").isBlank()) {
            PlanText.Read read = PlanText.title(form.text("title"));
            if (read instanceof PlanText.Faulty faulty) {
                return replies.refuse(form, "/", faulty.refusal(), faulty.tooMany(), faulty.limit());
            }
            title = title.with(language, ((PlanText.Fine) read).text());
        }
        Optional<No> no = starting.refuses(form.text("passphrase"));
        if (no.isPresent()) {
            return refused(form, no.get());
        }
        return made(template.get(), title, language, minutes.get(), form.text("key"));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Heavy
    public Response make(Upload upload) {
        Form form = upload.form();
        Optional<No> no = starting.refuses(form.text("passphrase"));
        if (no.isPresent()) {
            return refused(form, no.get());
        }
        String yaml = upload.all("file").stream().findFirst().map(Sent::text).orElse("");
        if (ArchiveImport.reads(yaml)) {
            return again(yaml, form.text("key"));
        }
        Read read = TemplateReader.read(yaml);
        if (read instanceof Read.Faulty faulty) {
            return faulty(faulty.problems());
        }
        WorkshopTemplate template = ((Read.Ok) read).template();
        Language wanted = Language.of(form.text("language")).orElse(template.language());
        Optional<Integer> length = minutes(form.has("minutes") ? form.text("minutes") : null);
        if (length.isEmpty()) {
            return replies.refuse(Refusal.NUMBER_OUT_OF_RANGE, 1, MOST_MINUTES);
        }
        return made(template, template.title(), wanted, length.get(), form.text("key"));
    }

    private Response refused(Form form, No no) {
        return replies.refuse(form, "/", no.refusal(), no.arguments().toArray());
    }

    /** A workshop that was exported comes back with all that was in it, in its own language. */
    private Response again(String archive, String key) {
        String secret = secrets.of("control", key);
        try {
            Workshop workshop = transactions.write(() -> restored(archive, secret));
            return answer(workshop, secret, workshop.language());
        } catch (FaultyArchive e) {
            return refused(e.problems());
        }
    }

    private Workshop restored(String archive, String secret) throws FaultyArchive {
        Optional<Workshop> known = workshops.byControlSecret(secret);
        return known.isPresent()
                ? known.get()
                : archives.make(archive, secret, caller.language(), JoinAddress.shareable(caller.origin()));
    }

    private Response faulty(List<Problem> problems) {
        Language language = caller.language();
        List<String> lines = problems.stream()
                .map(problem -> Bundle.say(
                                language,
                                "template_at",
                                String.valueOf(problem.line()),
                                String.valueOf(problem.column()))
                        + ": "
                        + Bundle.say(
                                language,
                                "template_" + problem.key(),
                                problem.arguments().toArray()))
                .toList();
        return refused(lines);
    }

    private Response refused(List<String> lines) {
        return caller.wantsJson()
                ? replies.refuse(Refusal.TEMPLATE_FAULTY, lines)
                : start.page(Refusal.TEMPLATE_FAULTY.status(), "", lines);
    }

    /** The wanted length, the usual one if none was named; empty if what was named is none. */
    private static Optional<Integer> minutes(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Optional.of(USUAL_MINUTES)
                : Form.parse(typed)
                        .filter(minutes -> 1 <= minutes && minutes <= MOST_MINUTES)
                        .map(Long::intValue);
    }

    private Response made(WorkshopTemplate template, Words title, Language language, int minutes, String key) {
        String secret = secrets.of("control", key);
        Workshop workshop = transactions.write(() -> workshops
                .byControlSecret(secret)
                .orElseGet(() -> found(Blueprint.build(template, title, language, minutes, secret, clock.instant()))));
        return answer(workshop, secret, language);
    }

    private Workshop found(Workshop workshop) {
        JoinAddress.shareable(caller.origin()).ifPresent(workshop::reachAt);
        workshops.persist(workshop);
        workshop.begin();
        return workshop;
    }

    private Response answer(Workshop workshop, String secret, Language language) {
        String page = "/w/" + workshop.code() + "/control";
        NewCookie cookie = caller.remember(workshop.code(), Role.CONTROL, secret, language);
        if (!caller.wantsJson()) {
            return Replies.goTo(page).cookie(cookie).build();
        }
        String address = addresses.of(workshop);
        return Response.created(URI.create(page))
                .type(MediaType.APPLICATION_JSON)
                .cookie(cookie)
                .entity(Map.of(
                        "code", workshop.code(),
                        "control", address + page + "?key=" + secret,
                        "projector",
                                address + "/w/" + workshop.code() + "/projector?token=" + workshop.projectorToken(),
                        "join", address + "/" + workshop.code()))
                .build();
    }
}
