package no.innspill.start;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.archive.ArchiveImport;
import no.innspill.form.Form;
import no.innspill.form.Upload;
import no.innspill.form.Upload.Sent;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.Read;
import no.innspill.template.TemplateReader;
import no.innspill.template.TemplateRefusal;
import no.innspill.template.WorkshopTemplate;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Starting;
import no.innspill.web.Starting.No;
import org.jspecify.annotations.Nullable;

/** Makes workshops: from a template that ships with the product, or from the facilitator's own file. */
@Path("/workshops")
@Blocking
public class WorkshopsResource {

    private static final int USUAL_MINUTES = 45;
    private static final int MOST_MINUTES = 24 * 60;

    private final WorkshopStart start;
    private final StartRefusals refusals;
    private final Starting starting;
    private final Caller caller;
    private final Responses replies;

    WorkshopsResource(
            WorkshopStart start, StartRefusals refusals, Starting starting, Caller caller, Responses replies) {
        this.start = start;
        this.refusals = refusals;
        this.starting = starting;
        this.caller = caller;
        this.replies = replies;
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
            return refusals.refused(form, no.get());
        }
        return start.made(template.get(), title, language, minutes.get(), form, form.content());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Heavy
    public Response make(Upload upload) {
        Form form = upload.form();
        Optional<No> no = starting.refuses(form.text("passphrase"));
        if (no.isPresent()) {
            return refusals.refused(form, no.get());
        }
        String yaml = upload.all("file").stream().findFirst().map(Sent::text).orElse("");
        String content = form.content() + '\n' + yaml;
        if (ArchiveImport.reads(yaml)) {
            return start.again(yaml, form, content);
        }
        Read read = TemplateReader.read(yaml);
        if (read instanceof Read.Faulty faulty) {
            return refusals.faulty(faulty.problems());
        }
        WorkshopTemplate template = ((Read.Ok) read).template();
        Language wanted = Language.of(form.text("language")).orElse(template.language());
        Optional<Integer> length = minutes(form.has("minutes") ? form.text("minutes") : null);
        if (length.isEmpty()) {
            return replies.refuse(InputRefusal.NUMBER_OUT_OF_RANGE, 1, MOST_MINUTES);
        }
        return start.made(template, template.title(), wanted, length.get(), form, content);
    }

    /** The wanted length, the usual one if none was named; empty if what was named is none. */
    private static Optional<Integer> minutes(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Optional.of(USUAL_MINUTES)
                : Form.parse(typed)
                        .filter(minutes -> 1 <= minutes && minutes <= MOST_MINUTES)
                        .map(Long::intValue);
    }
}
