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
import no.innspill.address.JoinAddress;
import no.innspill.archive.ArchiveImport;
import no.innspill.archive.FaultyArchive;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Foundings;
import no.innspill.form.Form;
import no.innspill.form.Upload;
import no.innspill.form.Upload.Sent;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.Read;
import no.innspill.template.TemplateProblem;
import no.innspill.template.TemplateReader;
import no.innspill.template.TemplateRefusal;
import no.innspill.template.WorkshopFactory;
import no.innspill.template.WorkshopTemplate;
import no.innspill.transaction.ServerSecret;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.web.Starting;
import no.innspill.web.Starting.Denied;
import no.innspill.web.Starting.No;
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
    private final Foundings foundings;
    private final ArchiveImport archives;
    private final JoinAddress addresses;
    private final ServerSecret secrets;
    private final Starting starting;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Responses replies;
    private final Clock clock;

    WorkshopsResource(
            Workshops workshops,
            StartResource start,
            Foundings foundings,
            ArchiveImport archives,
            JoinAddress addresses,
            ServerSecret secrets,
            Starting starting,
            SignedIn signedIn,
            Caller caller,
            Responses replies,
            Clock clock) {
        this.workshops = workshops;
        this.start = start;
        this.foundings = foundings;
        this.archives = archives;
        this.addresses = addresses;
        this.secrets = secrets;
        this.starting = starting;
        this.signedIn = signedIn;
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
            return replies.refuse(TemplateRefusal.NO_SUCH_TEMPLATE);
        }
        Language language = Language.of(form.text("language")).orElseGet(caller::language);
        Optional<Integer> minutes = minutes(form.has("minutes") ? form.text("minutes") : null);
        if (minutes.isEmpty()) {
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
            return refused(form, no.get());
        }
        return made(template.get(), title, language, minutes.get(), form, form.content());
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
        String content = form.content() + '\n' + yaml;
        if (ArchiveImport.reads(yaml)) {
            return again(yaml, form, content);
        }
        Read read = TemplateReader.read(yaml);
        if (read instanceof Read.Faulty faulty) {
            return faulty(faulty.problems());
        }
        WorkshopTemplate template = ((Read.Ok) read).template();
        Language wanted = Language.of(form.text("language")).orElse(template.language());
        Optional<Integer> length = minutes(form.has("minutes") ? form.text("minutes") : null);
        if (length.isEmpty()) {
            return replies.refuse(InputRefusal.NUMBER_OUT_OF_RANGE, 1, MOST_MINUTES);
        }
        return made(template, template.title(), wanted, length.get(), form, content);
    }

    private Response refused(Form form, No no) {
        return replies.refuse(form, "/", no.refusal(), no.arguments().toArray());
    }

    /** A workshop that was exported comes back with all that was in it, in its own language. */
    private Response again(String archive, Form form, String content) {
        String key = caller.clientKey(form, content);
        String secret = secrets.of("control", key);
        Language language = caller.language();
        Optional<String> address = JoinAddress.shareable(caller.origin());
        try {
            return foundings
                    .found(caller.newcomersKey(content, key), () -> {
                        starting.countOneMore();
                        Workshop made = archives.make(archive, secret, language, address);
                        signedIn.keep(made);
                        return made;
                    })
                    .map(workshop -> answer(workshop, secret, workshop.language()))
                    .orElseGet(() -> keyUsed(form));
        } catch (Denied denied) {
            return refused(form, denied.no());
        } catch (FaultyArchive e) {
            return refused(e.problems());
        }
    }

    /** A file cannot be given back: whoever reads a page gets the form for it again. */
    private Response keyUsed(Form form) {
        return caller.wantsJson() || form.has("template")
                ? replies.refuse(form, "/", DeskRefusal.KEY_USED)
                : start.page(
                        DeskRefusal.KEY_USED.status(),
                        "",
                        List.of(Messages.say(caller.language(), "refusal_key_used")));
    }

    private Response faulty(List<TemplateProblem> problems) {
        Language language = caller.language();
        List<String> lines = problems.stream()
                .map(problem -> Messages.say(
                                language,
                                "template_at",
                                String.valueOf(problem.line()),
                                String.valueOf(problem.column()))
                        + ": "
                        + Messages.say(
                                language,
                                "template_" + problem.key(),
                                problem.arguments().toArray()))
                .toList();
        return refused(lines);
    }

    private Response refused(List<String> lines) {
        return caller.wantsJson()
                ? replies.refuse(TemplateRefusal.TEMPLATE_FAULTY, lines)
                : start.page(TemplateRefusal.TEMPLATE_FAULTY.status(), "", lines);
    }

    /** The wanted length, the usual one if none was named; empty if what was named is none. */
    private static Optional<Integer> minutes(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Optional.of(USUAL_MINUTES)
                : Form.parse(typed)
                        .filter(minutes -> 1 <= minutes && minutes <= MOST_MINUTES)
                        .map(Long::intValue);
    }

    private Response made(
            WorkshopTemplate template, LocalizedText title, Language language, int minutes, Form form, String content) {
        String key = caller.clientKey(form, content);
        String secret = secrets.of("control", key);
        try {
            return foundings
                    .found(caller.newcomersKey(content, key), () -> {
                        starting.countOneMore();
                        return found(
                                WorkshopFactory.build(template, title, language, minutes, secret, clock.instant()));
                    })
                    .map(workshop -> answer(workshop, secret, language))
                    .orElseGet(() -> keyUsed(form));
        } catch (Denied denied) {
            return refused(form, denied.no());
        }
    }

    private Workshop found(Workshop workshop) {
        JoinAddress.shareable(caller.origin()).ifPresent(workshop.settings()::reachAt);
        workshops.persist(workshop);
        workshop.begin();
        signedIn.keep(workshop);
        return workshop;
    }

    private Response answer(Workshop workshop, String secret, Language language) {
        String page = "/w/" + workshop.code() + "/control";
        NewCookie cookie = caller.remember(workshop.code(), Role.CONTROL, secret, language);
        if (!caller.wantsJson()) {
            return Responses.goTo(page).cookie(cookie).build();
        }
        String address = addresses.of(workshop);
        return Response.created(URI.create(page))
                .type(MediaType.APPLICATION_JSON)
                .cookie(cookie)
                .entity(Map.of(
                        "code", workshop.code(),
                        "control", address + page + "?key=" + secret,
                        "projector",
                                address + "/w/" + workshop.code() + "/projector?token="
                                        + workshop.access().projectorToken(),
                        "join", address + "/" + workshop.code()))
                .build();
    }
}
