package no.innspill.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.innspill.address.JoinAddress;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveImport;
import no.innspill.archive.ArchiveWriter;
import no.innspill.archive.FaultyArchive;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Foundings;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.report.Reporters;
import no.innspill.template.TemplateRefusal;
import no.innspill.transaction.ServerSecret;
import no.innspill.web.Caller;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.web.Starting;
import no.innspill.web.Starting.Denied;
import no.innspill.web.Starting.No;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Makes the same workshop once more, for another room: its plan, and its ideas if they are wanted. */
@Path("/w/{code}/copies")
@Blocking
public class CopyResource {

    private final ArchiveWriter archives;
    private final ArchiveImport imports;
    private final Foundings foundings;
    private final JoinAddress addresses;
    private final Reporters reporters;
    private final ServerSecret secrets;
    private final Starting starting;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Responses replies;

    CopyResource(
            ArchiveWriter archives,
            ArchiveImport imports,
            Foundings foundings,
            JoinAddress addresses,
            Reporters reporters,
            ServerSecret secrets,
            Starting starting,
            SignedIn signedIn,
            Caller caller,
            Responses replies) {
        this.archives = archives;
        this.imports = imports;
        this.foundings = foundings;
        this.addresses = addresses;
        this.reporters = reporters;
        this.secrets = secrets;
        this.starting = starting;
        this.signedIn = signedIn;
        this.caller = caller;
        this.replies = replies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Heavy
    public Response copy(@PathParam("code") String code, @Nullable MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return reporters.read(
                code,
                workshop -> archives.write(workshop).anew(form.flag("ideas"), form.text("title")),
                archive -> copy(JoinCode.normalise(code), archive, form));
    }

    private Response copy(String code, Archive archive, Form form) {
        String key = caller.keys().fromClient(form);
        String secret =
                secrets.of("control of a copy of " + code, caller.tokens(code).control(), key);
        Language language = caller.language();
        Optional<String> address = JoinAddress.shareable(caller.origin());
        try {
            return foundings
                    .found(caller.keys().of(code, Role.CONTROL, form), () -> {
                        starting.countOneMore();
                        Workshop made = imports.make(archive, secret, language, address);
                        signedIn.keep(made);
                        return made;
                    })
                    .map(copy -> answer(copy, secret))
                    .orElseGet(() -> replies.refuse(DeskRefusal.KEY_USED));
        } catch (Denied denied) {
            No no = denied.no();
            return replies.refuse(no.refusal(), no.arguments().toArray());
        } catch (FaultyArchive e) {
            return replies.refuse(TemplateRefusal.TEMPLATE_FAULTY, e.problems());
        }
    }

    private Response answer(Workshop copy, String secret) {
        String page = "/w/" + copy.code() + "/control";
        NewCookie cookie = caller.cookies().remember(copy.code(), Role.CONTROL, secret, copy.language());
        if (!caller.wantsJson()) {
            return Responses.goTo(page).cookie(cookie).build();
        }
        return Response.created(URI.create(page))
                .type(MediaType.APPLICATION_JSON)
                .cookie(cookie)
                .entity(Map.of("code", copy.code(), "control", addresses.of(copy) + page + "?key=" + secret))
                .build();
    }
}
