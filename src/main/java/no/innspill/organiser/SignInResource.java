package no.innspill.organiser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.result.Result;
import no.innspill.signin.CodeFlow;
import no.innspill.signin.SignInRefusal;
import no.innspill.signin.SignIns;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.SignedIn;
import no.innspill.web.SigningOut;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The way to the provider, the way back, and out again. */
@Path("/sign-in")
@Blocking
public class SignInResource {

    private static final String BACK = "/sign-in/back";

    @CheckedTemplate(basePath = "organiser")
    static class Templates {
        static native TemplateInstance out(String ending);
    }

    private final CodeFlow flow;
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final Attempts attempts;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Here here;
    private final Caller caller;
    private final Responses replies;
    private final SigningOut signingOut;

    SignInResource(
            CodeFlow flow,
            SignIns signIns,
            SignedIn signedIn,
            Attempts attempts,
            Workshops workshops,
            Transactions transactions,
            Here here,
            Caller caller,
            Responses replies,
            SigningOut signingOut) {
        this.flow = flow;
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.attempts = attempts;
        this.workshops = workshops;
        this.transactions = transactions;
        this.here = here;
        this.caller = caller;
        this.replies = replies;
        this.signingOut = signingOut;
    }

    /** With {@code share} it goes on at a colleague's link, with {@code workshop} at that workshop's colleagues. */
    @GET
    public Response begin() {
        if (!signedIn.isOffered()) {
            return replies.refuse(RequestRefusal.NO_SUCH_PAGE);
        }
        String onward = caller.query()
                .text("share")
                .or(() -> caller.query().text("workshop").map(JoinCode::normalise))
                .filter(typed -> Onward.of(typed).isPresent())
                .orElse("");
        if (signedIn.asWhom().isPresent()) {
            return Responses.goTo(Onward.path(onward)).build();
        }
        Result<CodeFlow.Way> way = flow.begin(here.at(BACK), onward, caller.language(), signedIn.pending());
        if (way instanceof Result.Refused<CodeFlow.Way> refused) {
            return replies.refuse(refused.refusal());
        }
        CodeFlow.Way begun = way.orElseThrow();
        return Responses.goTo(begun.address())
                .cookie(signedIn.begin(begun.cookie(), CodeFlow.PATIENCE))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    @Path("back")
    public Response back() {
        if (!signedIn.isOffered()) {
            return replies.refuse(RequestRefusal.NO_SUCH_PAGE);
        }
        Map<String, String> answer = caller.query().values();
        Optional<Response> tooMany = attempts.refused(answer.getOrDefault("code", ""));
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        Result<CodeFlow.Arrived> arrived = flow.finish(here.at(BACK), answer, signedIn.pending(), signedIn.token());
        if (arrived instanceof Result.Refused<CodeFlow.Arrived> refused) {
            if (refused.refusal() == SignInRefusal.SIGN_IN_STALE
                    && signedIn.asWhom().isPresent()) {
                // Back and forth in the browser's history, most of all.
                return Responses.goTo("/").build();
            }
            attempts.missed(answer.getOrDefault("code", ""), refused.refusal());
            return withCookies(replies.refuse(refused.refusal()), without(answer));
        }
        CodeFlow.Arrived in = arrived.orElseThrow();
        return Responses.goTo(
                        Onward.path(in.onward()) + "?lang=" + in.language().tag())
                .cookie(signedIn.remember(in.token()))
                .cookie(without(answer).toArray(NewCookie[]::new))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** Other tabs go on; what is no answer to any of them changes nothing. */
    private List<NewCookie> without(Map<String, String> answer) {
        return flow
                .left(answer, signedIn.pending())
                .map(left -> left.isEmpty() ? signedIn.endPending() : signedIn.begin(left, CodeFlow.PATIENCE))
                .stream()
                .toList();
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
