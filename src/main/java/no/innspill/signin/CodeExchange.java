package no.innspill.signin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import no.innspill.result.Result;
import no.innspill.signin.ProviderLine.Reply;
import no.innspill.transaction.ServerSecret;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;

/** Has the provider tell who somebody is, for the code that their browser has brought along. */
@ApplicationScoped
class CodeExchange {

    private static final Logger LOG = Logger.getLogger(CodeExchange.class);

    private final SignInSettings settings;
    private final ProviderLine line;
    private final IdTokens tokens;
    private final ClaimRule rule;
    private final ServerSecret secrets;
    private final ObjectMapper json;

    CodeExchange(
            SignInSettings settings,
            ProviderLine line,
            IdTokens tokens,
            ClaimRule rule,
            ServerSecret secrets,
            ObjectMapper json) {
        this.settings = settings;
        this.line = line;
        this.tokens = tokens;
        this.rule = rule;
        this.secrets = secrets;
        this.json = json;
    }

    Result<SignIn.Person> exchange(Provider provider, String back, String code, Pending pending) {
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
        return line.send(request.POST(BodyPublishers.ofString(AskedQuery.written(asked))))
                .flatMap(reply -> {
                    if (!reply.isGood() || !reply.said().path("id_token").isTextual()) {
                        return noToken(reply);
                    }
                    return tokens.believe(reply.said().path("id_token").asText(), provider, pending.nonce(secrets))
                            .flatMap(claims ->
                                    person(claims, provider, reply.said().path("access_token")));
                });
    }

    private static Result<SignIn.Person> noToken(Reply reply) {
        LOG.warnf(
                "Signing in: the provider gives no token: %d %s",
                reply.status(), ProviderError.spelt(reply.said().path("error").asText()));
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

    private String basic(String secret) {
        String pair = AskedQuery.encoded(settings.clientId()) + ":" + AskedQuery.encoded(secret);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
