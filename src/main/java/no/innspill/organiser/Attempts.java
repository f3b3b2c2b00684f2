package no.innspill.organiser;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.address.Addresses;
import no.innspill.pace.Guesses;
import no.innspill.pace.Pace;
import no.innspill.result.Refusal;
import no.innspill.signin.SignInRefusal;
import no.innspill.web.PaceRefusal;
import no.innspill.web.Responses;

/** Ways back from the provider that lead nowhere are counted by address: each could be a question that we ask it for nothing. */
@RequestScoped
class Attempts {

    private static final String TRIED = "sign-in ";

    private final Guesses guesses;
    private final HttpServerRequest request;
    private final Responses replies;

    Attempts(Guesses guesses, RoutingContext routing, Responses replies) {
        this.guesses = guesses;
        this.request = routing.request();
        this.replies = replies;
    }

    Optional<Response> refused(String code) {
        return guesses.tooMany(Addresses.of(request), TRIED + Secrets.hash(code))
                .map(wait -> replies.refuse(PaceRefusal.GUESSED_TOO_OFTEN, Pace.seconds(wait)));
    }

    void missed(String code, Refusal why) {
        if (why == SignInRefusal.SIGN_IN_NOT_BELIEVED) {
            guesses.missed(Addresses.of(request), TRIED + Secrets.hash(code));
        }
    }
}
