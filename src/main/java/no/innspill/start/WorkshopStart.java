package no.innspill.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.innspill.address.JoinAddress;
import no.innspill.archive.ArchiveImport;
import no.innspill.archive.FaultyArchive;
import no.innspill.desk.Foundings;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.template.WorkshopFactory;
import no.innspill.template.WorkshopTemplate;
import no.innspill.transaction.ServerSecret;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.web.Starting;
import no.innspill.web.Starting.Denied;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Founds workshops for those who ask on the start page, and says what came of it. */
@RequestScoped
class WorkshopStart {

    private final Workshops workshops;
    private final StartRefusals refusals;
    private final Foundings foundings;
    private final ArchiveImport archives;
    private final JoinAddress addresses;
    private final ServerSecret secrets;
    private final Starting starting;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Clock clock;

    WorkshopStart(
            Workshops workshops,
            StartRefusals refusals,
            Foundings foundings,
            ArchiveImport archives,
            JoinAddress addresses,
            ServerSecret secrets,
            Starting starting,
            SignedIn signedIn,
            Caller caller,
            Clock clock) {
        this.workshops = workshops;
        this.refusals = refusals;
        this.foundings = foundings;
        this.archives = archives;
        this.addresses = addresses;
        this.secrets = secrets;
        this.starting = starting;
        this.signedIn = signedIn;
        this.caller = caller;
        this.clock = clock;
    }

    Response made(
            WorkshopTemplate template, LocalizedText title, Language language, int minutes, Form form, String content) {
        String key = caller.keys().fromClient(form, content);
        String secret = secrets.of("control", key);
        try {
            return foundings
                    .found(caller.keys().ofNewcomer(content, key), () -> {
                        starting.countOneMore();
                        return found(
                                WorkshopFactory.build(template, title, language, minutes, secret, clock.instant()));
                    })
                    .map(workshop -> answer(workshop, secret, language))
                    .orElseGet(() -> refusals.keyUsed(form));
        } catch (Denied denied) {
            return refusals.refused(form, denied.no());
        }
    }

    /** A workshop that was exported comes back with all that was in it, in its own language. */
    Response again(String archive, Form form, String content) {
        String key = caller.keys().fromClient(form, content);
        String secret = secrets.of("control", key);
        Language language = caller.language();
        Optional<String> address = JoinAddress.shareable(caller.origin());
        try {
            return foundings
                    .found(caller.keys().ofNewcomer(content, key), () -> {
                        starting.countOneMore();
                        Workshop made = archives.make(archive, secret, language, address);
                        signedIn.keep(made);
                        return made;
                    })
                    .map(workshop -> answer(workshop, secret, workshop.language()))
                    .orElseGet(() -> refusals.keyUsed(form));
        } catch (Denied denied) {
            return refusals.refused(form, denied.no());
        } catch (FaultyArchive e) {
            return refusals.refused(e.problems());
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
        NewCookie cookie = caller.cookies().remember(workshop.code(), Role.CONTROL, secret, language);
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
