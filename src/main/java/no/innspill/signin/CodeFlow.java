package no.innspill.signin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.result.Result;
import no.innspill.signin.ProviderLine.Reply;
import no.innspill.transaction.ServerSecret;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * The authorization code flow with PKCE: to the provider and back. What it tells of somebody is looked at here, and no more
 * of it goes on than a pseudonym and whether they may start workshops.
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
    private final ProviderLine line;
    private final IdTokens tokens;
    private final ClaimRule rule;
    private final SignIns signIns;
    private final ServerSecret secrets;
    private final ObjectMapper json;
    private final Clock clock;

    CodeFlow(
            SignInSettings settings,
            KnownProvider known,
            ProviderLine line,
            IdTokens tokens,
            ClaimRule rule,
            SignIns signIns,
            ServerSecret secrets,
            ObjectMapper json,
            Clock clock) {
        this.settings = settings;
        this.known = known;
        this.line = line;
        this.tokens = tokens;
        this.rule = rule;
        this.signIns = signIns;
        this.secrets = secrets;
        this.json = json;
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
            String address = with(provider.authorization(), written(asked));
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
                .flatMap(provider -> exchange(provider, back, answer.get("code"), begun))
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
        return !issuer.equals(settings.issuer()) && !issuer.equals(encoded(settings.issuer()));
    }

    private static Result<Arrived> declined(String error) {
        if (!error.equals("access_denied")) {
            LOG.warnf("Signing in: the provider answers %s", spelt(error));
        }
        return Result.refused(SignInRefusal.SIGN_IN_DECLINED);
    }

    private Result<SignIn.Person> exchange(Provider provider, String back, String code, Pending pending) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("grant_type", "authorization_code");
        asked.put("code", code);
        asked.put("redirect_uri", back);
        asked.put("code_verifier", pending.verifier(secrets));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(provider.token()).header("Content-Type", "application/x-www-form-urlencoded");
        if (settings.clientSecret().isPresent() && !provider.post()) {
            request.header(
                    "Authorization", "Basic " + basic(settings.clientSecret().get()));
        } else {
            asked.put("client_id", settings.clientId());
            settings.clientSecret().ifPresent(secret -> asked.put("client_secret", secret));
        }
        return line.send(request.POST(BodyPublishers.ofString(written(asked)))).flatMap(reply -> {
            if (!reply.isGood() || !reply.said().path("id_token").isTextual()) {
                return noToken(reply);
            }
            return tokens.believe(reply.said().path("id_token").asText(), provider, pending.nonce(secrets))
                    .flatMap(claims -> person(claims, provider, reply.said().path("access_token")));
        });
    }

    private static Result<SignIn.Person> noToken(Reply reply) {
        LOG.warnf(
                "Signing in: the provider gives no token: %d %s",
                reply.status(), spelt(reply.said().path("error").asText()));
        return Result.refused(
                reply.status() >= 500 ? SignInRefusal.SIGN_IN_UNREACHABLE : SignInRefusal.SIGN_IN_NOT_BELIEVED);
    }

    private Result<SignIn.Person> person(JwtClaims claims, Provider provider, JsonNode access) {
        String subject = String.valueOf(claims.getClaimValue("sub"));
        String pseudonym = secrets.known("organiser", provider.issuer() + '\n' + subject);
        Map<String, Object> told = claims.getClaimsMap();
        if (!rule.misses(told) || provider.userInfo().isEmpty() || !isToken(access)) {
            return Result.ok(new SignIn.Person(pseudonym, rule.admits(told)));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(provider.userInfo().get());
        return line.send(request.header("Authorization", "Bearer " + access.asText()))
                .map(reply -> new SignIn.Person(
                        pseudonym,
                        reply.isGood()
                                && reply.said().path("sub").asText().equals(subject)
                                && rule.admits(json.convertValue(reply.said(), new TypeReference<>() {}))));
    }

    private static boolean isToken(JsonNode access) {
        return access.isTextual() && access.asText().matches("[\\x21-\\x7E]+");
    }

    /** Where whoever is signed out here is signed out there too, and comes back from. */
    public Optional<URI> ending(String back) {
        return known.ending()
                .map(ending -> URI.create(with(
                        ending, written(Map.of("client_id", settings.clientId(), "post_logout_redirect_uri", back)))));
    }

    private String basic(String secret) {
        String pair = encoded(settings.clientId()) + ":" + encoded(secret);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(URI address, String query) {
        return address + (address.getRawQuery() == null ? "?" : "&") + query;
    }

    private static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the protocol calls an error; whatever else stands in its place is nobody's to log. */
    private static String spelt(String error) {
        return error.matches("[a-z_]{1,40}") ? error : "an error without a name";
    }
}
