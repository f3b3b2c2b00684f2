package no.innspill.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.result.Result;
import no.innspill.signin.ProviderLine.Reply;
import org.jboss.logging.Logger;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Believes ID tokens: those that the provider has signed with a key of its own, for us, now, and for this very sign-in. */
@ApplicationScoped
class IdTokens {

    private static final Logger LOG = Logger.getLogger(IdTokens.class);

    /** By how much our clock and the provider's may differ. */
    private static final int SECONDS_APART = 120;

    /** A pseudonym longer than this is none (OpenID Connect Core, 2). */
    private static final int LONGEST_SUBJECT = 255;

    /** Signed with a private key: not {@code none}, nor anything for which a key that everybody may read would do. */
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512);

    private final SignInSettings settings;
    private final ProviderLine line;
    private final Clock clock;
    private volatile @Nullable HttpsJwks keys;

    IdTokens(SignInSettings settings, ProviderLine line, Clock clock) {
        this.settings = settings;
        this.line = line;
        this.clock = clock;
    }

    Result<JwtClaims> believe(String token, Provider provider, String nonce) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys(provider)))
                    .setJwsAlgorithmConstraints(SIGNED)
                    .setExpectedIssuer(provider.issuer())
                    .setExpectedAudience(settings.clientId())
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setAllowedClockSkewInSeconds(SECONDS_APART)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(token);
            if (claims.getIssuedAt().getValueInMillis() > clock.millis() + SECONDS_APART * 1000L) {
                return notBelieved("it is of a time to come");
            }
            return isForThis(claims, nonce) ? Result.ok(claims) : notBelieved("it is not for this sign-in");
        } catch (InvalidJwtException faulty) {
            return isUnreachable(faulty)
                    ? Result.refused(SignInRefusal.SIGN_IN_UNREACHABLE)
                    : notBelieved("faults " + faults(faulty));
        } catch (MalformedClaimException faulty) {
            return notBelieved("a claim is no text");
        }
    }

    /** Asked again where a token is signed with a key that is not known yet. */
    private HttpsJwks keys(Provider provider) {
        HttpsJwks known = keys;
        if (known == null || !known.getLocation().equals(provider.keys().toString())) {
            known = new HttpsJwks(provider.keys().toString());
            known.setSimpleHttpGet(this::get);
            // Whoever could have it ask too often has come from the provider each time.
            known.setRefreshReprieveThreshold(0);
            keys = known;
        }
        return known;
    }

    private SimpleResponse get(String address) throws IOException {
        Reply reply = line.get(URI.create(address)).toOptional().orElseThrow(() -> new IOException("No answer"));
        return new Response(reply.status(), "", Map.of(), reply.said().toString());
    }

    private boolean isForThis(JwtClaims claims, String nonce) throws MalformedClaimException {
        String theirs = claims.getStringClaimValue("nonce");
        String party = claims.getStringClaimValue("azp");
        return theirs != null
                && MessageDigest.isEqual(bytes(theirs), bytes(nonce))
                && (party == null ? claims.getAudience().size() == 1 : party.equals(settings.clientId()))
                && !claims.getSubject().isBlank()
                && claims.getSubject().length() <= LONGEST_SUBJECT;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isUnreachable(InvalidJwtException faulty) {
        for (Throwable cause = faulty; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    /** By the library's numbers: its words repeat what the token says of people. */
    private static String faults(InvalidJwtException faulty) {
        return faulty.getErrorDetails().stream()
                .map(fault -> String.valueOf(fault.getErrorCode()))
                .collect(Collectors.joining(", "));
    }

    private static Result<JwtClaims> notBelieved(String why) {
        LOG.warnf("Signing in: an ID token is not believed: %s", why);
        return Result.refused(SignInRefusal.SIGN_IN_NOT_BELIEVED);
    }
}
