package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.Power;
import no.innspill.address.JoinAddress;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.links.NamedSheet;
import no.innspill.organiser.Held;
import no.innspill.organiser.Holders;
import no.innspill.page.JoinShown;
import no.innspill.page.QrPath;
import no.innspill.signin.SignIn;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The sheet with the link by which somebody came in, to print and to keep. */
@Path("/w/{code}/control/sheet")
public class OwnLinkResource {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance sheet(Sheet sheet);
    }

    /**
     * What is printed and kept like a key.
     *
     * @param held who else has the workshop, as far as that is for whoever came in
     */
    public record Sheet(
            String code,
            Worded title,
            Language language,
            String link,
            QrPath qr,
            JoinShown join,
            @Nullable Held held) {}

    private final FacilitatorCommands controls;
    private final JoinAddress addresses;
    private final Holders holders;
    private final SignedIn signedIn;
    private final Caller caller;

    OwnLinkResource(
            FacilitatorCommands controls, JoinAddress addresses, Holders holders, SignedIn signedIn, Caller caller) {
        this.controls = controls;
        this.addresses = addresses;
        this.holders = holders;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    @GET
    public Response sheet(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<SignIn> asking = signedIn.asWhom();
        return controls.enteredBy(code, (workshop, bearer) -> sheet(workshop, bearer, asking), page -> page);
    }

    private Response sheet(Workshop workshop, Bearer bearer, Optional<SignIn> asking) {
        String code = workshop.code();
        Language language = caller.language(workshop, Role.CONTROL);
        String secret = caller.tokens(code).control();
        String link = addresses.of(workshop) + "/w/" + code + "/control?key=" + secret;
        if (!bearer.may(Power.LEAD)) {
            NamedSheet sheet = new NamedSheet(
                    code,
                    workshop.title().worded(language, workshop.language()),
                    language,
                    link,
                    QrPath.of(link),
                    bearer.name(),
                    bearer.kind().word());
            return Responses.html(sheet.page(), language).build();
        }
        return Responses.html(
                        Templates.sheet(new Sheet(
                                code,
                                workshop.title().worded(language, workshop.language()),
                                language,
                                link,
                                QrPath.of(link),
                                JoinShown.of(workshop, addresses),
                                holders.of(workshop, secret, asking, language).orElse(null))),
                        language)
                .build();
    }
}
