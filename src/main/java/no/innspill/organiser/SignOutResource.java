package no.innspill.organiser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.signin.CodeFlow;
import no.innspill.signin.SignIns;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.SignedIn;
import no.innspill.web.SigningOut;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The way out: here, in all workshops of one's own, and at the provider. */
@Path("/sign-in")
@Blocking
public class SignOutResource {

    @CheckedTemplate(basePath = "organiser")
    static class Templates {
        static native TemplateInstance out(String ending);
    }

    private final CodeFlow flow;
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Here here;
    private final Caller caller;
    private final SigningOut signingOut;

    SignOutResource(
            CodeFlow flow,
            SignIns signIns,
            SignedIn signedIn,
            Workshops workshops,
            Transactions transactions,
            Here here,
            Caller caller,
            SigningOut signingOut) {
        this.flow = flow;
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.workshops = workshops;
        this.transactions = transactions;
        this.here = here;
        this.caller = caller;
        this.signingOut = signingOut;
    }

    /** Out of the workshops that are theirs too, in all tabs of this browser; and then, where the provider has a way, there. */
    @DELETE
    public Response leave() {
        List<NewCookie> cookies = new ArrayList<>();
        signedIn.asWhom().ifPresent(known -> ownCodes(known.person())
                .forEach(code -> cookies.addAll(List.of(signingOut.of(code)))));
        signIns.end(signedIn.token());
        cookies.add(signedIn.forget());
        if (caller.wantsJson()) {
            return withCookies(
                    Response.ok(Map.of(), MediaType.APPLICATION_JSON_TYPE).build(), cookies);
        }
        Optional<URI> ending = signedIn.isOffered() ? flow.ending(here.at("/")) : Optional.empty();
        return withCookies(
                ending.map(this::page).orElseGet(() -> Responses.goTo("/").build()), cookies);
    }

    private List<String> ownCodes(String person) {
        return transactions.read(() -> workshops.organisedBy(person).stream()
                .map(Workshop::code)
                .filter(code -> caller.tokens(code).control() != null)
                .toList());
    }

    /** A page that leads there: a form's answer may not lead away from us itself. */
    private Response page(URI ending) {
        return Responses.html(Templates.out(ending.toString()), caller.language())
                .build();
    }

    private static Response withCookies(Response answer, List<NewCookie> cookies) {
        return Response.fromResponse(answer)
                .cookie(cookies.toArray(NewCookie[]::new))
                .build();
    }
}
