package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.signin.SignIn;
import no.innspill.signin.SignInSettings;
import no.innspill.signin.SignIns;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** As whom the caller is signed in, if somebody is; looked up once, and only where somebody can be. */
@RequestScoped
public class SignedIn {

    private static final String COOKIE = "innspill-sign-in";
    private static final String PENDING = "innspill-signing-in";

    private final SignIns signIns;
    private final SignInSettings settings;
    private final RoutingContext request;
    private final Clock clock;
    private Optional<SignIn> known = Optional.empty();
    private boolean looked;

    SignedIn(SignIns signIns, SignInSettings settings, RoutingContext request, Clock clock) {
        this.signIns = signIns;
        this.settings = settings;
        this.request = request;
        this.clock = clock;
    }

    public boolean isOffered() {
        return settings.isOffered();
    }

    public Optional<SignIn> asWhom() {
        if (!looked) {
            known = signIns.by(token());
            looked = true;
        }
        return known;
    }

    /** Has a workshop that is being made among the caller's, if they are signed in. */
    public void keep(Workshop workshop) {
        asWhom().ifPresent(as -> workshop.access().organiseBy(as.person(), clock.instant()));
    }

    /** What the browser shows for being signed in, right or wrong. */
    public @Nullable String token() {
        return shown(COOKIE).filter(token -> token.length() == Secrets.LENGTH).orElse(null);
    }

    /** What it shows for having begun to sign in. */
    public @Nullable String pending() {
        return shown(PENDING).orElse(null);
    }

    public NewCookie remember(String token) {
        return cookie(COOKIE, token, (int) settings.lasts().toSeconds());
    }

    public NewCookie forget() {
        return cookie(COOKIE, "", 0);
    }

    public NewCookie begin(String pending, int seconds) {
        return cookie(PENDING, pending, seconds);
    }

    public NewCookie endPending() {
        return cookie(PENDING, "", 0);
    }

    /** Over HTTPS no cookie counts that another host, or somebody on the way, could have set. */
    private Optional<String> shown(String name) {
        return Optional.ofNullable(new Negotiation(request).cookie(named(name)));
    }

    private NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(named(name))
                .value(value)
                .maxAge(seconds)
                .path("/")
                .httpOnly(true)
                .secure(Caller.isSecure(request.request()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String named(String name) {
        return Caller.isSecure(request.request()) ? "__Host-" + name : name;
    }
}
