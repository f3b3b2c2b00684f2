package no.innspill.organiser;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.result.Result;
import no.innspill.signin.CodeFlow;
import no.innspill.signin.SignInRefusal;
import no.innspill.web.Caller;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.SignedIn;
import no.innspill.workshop.JoinCode;

/** The way to the provider, and the way back. */
@Path("/sign-in")
@Blocking
public class SignInResource {

    private static final String BACK = "/sign-in/back";

    private final CodeFlow flow;
    private final SignedIn signedIn;
    private final Attempts attempts;
    private final Here here;
    private final Caller caller;
    private final Responses replies;

    SignInResource(CodeFlow flow, SignedIn signedIn, Attempts attempts, Here here, Caller caller, Responses replies) {
        this.flow = flow;
        this.signedIn = signedIn;
        this.attempts = attempts;
        this.here = here;
        this.caller = caller;
        this.replies = replies;
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

    private static Response withCookies(Response answer, List<NewCookie> cookies) {
        return Response.fromResponse(answer)
                .cookie(cookies.toArray(NewCookie[]::new))
                .build();
    }
}
