package no.innspill.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.result.Result;
import no.innspill.transaction.ServerSecret;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The authorization code flow with PKCE: to the provider and back. No more goes on of what it tells of somebody than a
 * pseudonym and whether they may start workshops.
 */
@ApplicationScoped
public class CodeFlow {

    /** @param cookie what the browser has to show when it comes back */
    public record Way(String address, String cookie) {}

    /** @param onward a workshop's code, a share's code, or nothing */
    public record Arrived(String token, String onward, Language language) {}

    /** How long the way to the provider and back may take, in seconds. */
    public static final int PATIENCE = (int) Pending.LASTS.toSeconds();

    private static final Logger LOG = Logger.getLogger(CodeFlow.class);

    private final SignInSettings settings;
    private final KnownProvider known;
    private final CodeExchange exchange;
    private final SignIns signIns;
    private final ServerSecret secrets;
    private final Clock clock;

    CodeFlow(
            SignInSettings settings,
            KnownProvider known,
            CodeExchange exchange,
            SignIns signIns,
            ServerSecret secrets,
            Clock clock) {
        this.settings = settings;
        this.known = known;
        this.exchange = exchange;
        this.signIns = signIns;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @param back our own address that the provider sends the browser to
     * @param cookie what the browser has of other tabs on their way
     */
    public Result<Way> begin(String back, String onward, Language language, @Nullable String cookie) {
        Pending pending = Pending.begin(clock.instant(), language, onward);
        return known.provider().map(provider -> {
            Map<String, String> asked = new LinkedHashMap<>();
            asked.put("response_type", "code");
            asked.put("client_id", settings.clientId());
            asked.put("redirect_uri", back);
            asked.put("scope", settings.scope());
            asked.put("state", pending.state(secrets));
            asked.put("nonce", pending.nonce(secrets));
            asked.put("code_challenge", Secrets.hash(pending.verifier(secrets)));
            asked.put("code_challenge_method", "S256");
            asked.put("ui_locales", language.tag());
            String address = AskedQuery.with(provider.authorization(), AskedQuery.written(asked));
            return new Way(
                    settings.parameters().map(more -> address + "&" + more).orElse(address),
                    PendingSignIns.read(cookie).with(pending, clock.instant()).cookie());
        });
    }

    /**
     * @param answer what the provider had the browser bring along
     * @param cookie what that browser was given when it went
     * @param before the token by which it was signed in before, if it was
     */
    public Result<Arrived> finish(
            String back, Map<String, String> answer, @Nullable String cookie, @Nullable String before) {
        Optional<Pending> pending = answered(answer, cookie);
        if (pending.isEmpty()) {
            return Result.refused(SignInRefusal.SIGN_IN_STALE);
        }
        if (isAnothers(answer.getOrDefault("iss", settings.issuer()))) {
            return Result.refused(SignInRefusal.SIGN_IN_NOT_BELIEVED);
        }
        if (!answer.containsKey("code")) {
            return declined(answer.getOrDefault("error", ""));
        }
        Pending begun = pending.get();
        return known.provider()
                .flatMap(provider -> exchange.exchange(provider, back, answer.get("code"), begun))
                .map(person -> new Arrived(signIns.begin(person, before), begun.onward(), begun.language()));
    }

    private Optional<Pending> answered(Map<String, String> answer, @Nullable String cookie) {
        return PendingSignIns.read(cookie).answeredBy(answer.getOrDefault("state", ""), clock.instant(), secrets);
    }

    /** What the browser keeps of the cookie after this answer, which ends what it answers: the other tabs'. */
    public Optional<String> left(Map<String, String> answer, @Nullable String cookie) {
        return answered(answer, cookie)
                .map(done -> PendingSignIns.read(cookie).without(done).cookie());
    }

    /** Whoever answers says so (RFC 9207), and some write it as in an address once more. */
    private boolean isAnothers(String issuer) {
        return !issuer.equals(settings.issuer()) && !issuer.equals(AskedQuery.encoded(settings.issuer()));
    }

    private static Result<Arrived> declined(String error) {
        if (!error.equals("access_denied")) {
            LOG.warnf("Signing in: the provider answers %s", ProviderError.spelt(error));
        }
        return Result.refused(SignInRefusal.SIGN_IN_DECLINED);
    }

    /** Where whoever is signed out here is signed out there too, and comes back from. */
    public Optional<URI> ending(String back) {
        return known.ending()
                .map(ending -> URI.create(AskedQuery.with(
                        ending,
                        AskedQuery.written(
                                Map.of("client_id", settings.clientId(), "post_logout_redirect_uri", back)))));
    }
}
