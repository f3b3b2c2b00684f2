package no.innspill.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.innspill.result.Result;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ID tokens are believed, and that all others are not. */
@SuppressWarnings("NullAway.Init") // Made before each test.
class IdTokensTest {

    private static final String ISSUER = "https://login.example";
    private static final String US = "innspill";
    private static final String NONCE = "nonce-of-this-sign-in";
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private RsaJsonWebKey signing;
    private RsaJsonWebKey published;
    private HttpServer server;
    private IdTokens tokens;

    @BeforeEach
    void aProviderWithAKey() throws JoseException, IOException {
        signing = key("one");
        published = signing;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            byte[] body = new JsonWebKeySet(published)
                    .toJson(OutputControlLevel.PUBLIC_ONLY)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        SignInSettings settings = new SignInSettings(
                Optional.of(ISSUER),
                Optional.of(US),
                Optional.empty(),
                "openid",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofHours(8));
        tokens = new IdTokens(settings, new ProviderLine(new ObjectMapper()), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return key;
    }

    private Provider provider() {
        URI at = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        return new Provider(ISSUER, at, at, at, Optional.empty(), Optional.empty(), false);
    }

    private static JwtClaims good() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(US);
        claims.setSubject("somebody");
        claims.setClaim("nonce", NONCE);
        claims.setIssuedAt(seconds(-200));
        claims.setExpirationTime(seconds(300));
        return claims;
    }

    private static NumericDate seconds(long fromNow) {
        return NumericDate.fromSeconds(NOW.getEpochSecond() + fromNow);
    }

    private String signed(JwtClaims claims) throws JoseException {
        return signed(claims, AlgorithmIdentifiers.RSA_USING_SHA256, signing.getPrivateKey());
    }

    private static String signed(JwtClaims claims, String algorithm, @Nullable Key key) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setPayload(claims.toJson());
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue("one");
        token.setKey(key);
        token.setDoKeyValidation(false);
        return token.getCompactSerialization();
    }

    private Optional<String> believed(String token) {
        return tokens.believe(token, provider(), NONCE)
                .map(claims -> String.valueOf(claims.getClaimValue("sub")))
                .toOptional();
    }

    @Test
    void oneThatTheProviderHasSignedForUsAndForThisSignInIsBelieved() throws JoseException {
        assertThat(believed(signed(good()))).hasValue("somebody");
        assertThat(believed(signed(good(), AlgorithmIdentifiers.RSA_PSS_USING_SHA512, signing.getPrivateKey())))
                .hasValue("somebody");
        assertThat(asked).hasValue(1);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("of another provider", Map.of("iss", "https://evil.example")),
                Arguments.of("of a provider that is spelt a little differently", Map.of("iss", ISSUER + "/")),
                Arguments.of("for somebody else", Map.of("aud", "another")),
                Arguments.of("for several, and not first for us", Map.of("aud", List.of(US, "another"))),
                Arguments.of("for a party other than us", Map.of("azp", "another")),
                Arguments.of("of another sign-in", Map.of("nonce", "another")),
                Arguments.of("with a nonce that is no text", Map.of("nonce", List.of(NONCE))),
                Arguments.of("out of date", Map.of("exp", NOW.getEpochSecond() - 121)),
                Arguments.of("not yet good", Map.of("nbf", NOW.getEpochSecond() + 121)),
                Arguments.of("of a time to come", Map.of("iat", NOW.getEpochSecond() + 121)),
                Arguments.of("of a time that is none", Map.of("iat", "soon")),
                Arguments.of("of a time beyond all times", Map.of("iat", Long.MAX_VALUE)),
                Arguments.of("of nobody at all", Map.of("sub", "")),
                Arguments.of("of nobody but blanks", Map.of("sub", " ")),
                Arguments.of("of nobody", Map.of("sub", List.of("somebody"))),
                Arguments.of("of somebody with an endless name", Map.of("sub", "x".repeat(256))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void anotherIsNot(String which, Map<String, Object> changed) throws JoseException {
        JwtClaims claims = good();
        changed.forEach(claims::setClaim);
        assertThat(believed(signed(claims))).as(which).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "sub", "exp", "iat", "nonce"})
    void oneThatLacksSomethingIsNot(String claim) throws JoseException {
        JwtClaims claims = good();
        claims.unsetClaim(claim);
        assertThat(believed(signed(claims))).isEmpty();
    }

    @Test
    void clocksMayBeTwoMinutesApart() throws JoseException {
        JwtClaims late = good();
        late.setExpirationTime(seconds(-119));
        assertThat(believed(signed(late))).isPresent();
        JwtClaims early = good();
        early.setNotBefore(seconds(119));
        early.setIssuedAt(seconds(119));
        assertThat(believed(signed(early))).isPresent();
    }

    @Test
    void oneThatAnybodyCouldHaveWrittenIsNot() throws JoseException {
        assertThat(believed(signed(good(), AlgorithmIdentifiers.NONE, null))).isEmpty();
        // With what everybody may read of the provider's key for a secret.
        byte[] known = signing.getRsaPublicKey().getEncoded();
        assertThat(believed(signed(good(), AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(known))))
                .isEmpty();
        assertThat(believed(signed(
                        good(),
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        key("one").getPrivateKey())))
                .isEmpty();
        String token = signed(good());
        String[] parts = token.split("\\.", -1);
        JwtClaims changed = good();
        changed.setSubject("somebody else");
        String other = signed(changed).split("\\.", -1)[1];
        assertThat(believed(parts[0] + "." + other + "." + parts[2])).isEmpty();
        assertThat(believed(parts[0] + "." + parts[1] + ".")).isEmpty();
        for (String garbage : List.of("", ".", "..", "x", "x.y.z", "a.b.c.d.e", "{}")) {
            assertThat(believed(garbage)).as(garbage).isEmpty();
        }
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsNone() throws JoseException {
        RsaJsonWebKey own = key("one");
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(good().toJson());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue("one");
        token.setJwkHeader(own);
        token.setKey(own.getPrivateKey());
        assertThat(believed(token.getCompactSerialization())).isEmpty();
    }

    @Test
    void aNewKeyOfTheProvidersIsFetched() throws JoseException {
        assertThat(believed(signed(good()))).isPresent();
        signing = key("two");
        published = signing;
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(good().toJson());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue("two");
        token.setKey(signing.getPrivateKey());
        assertThat(believed(token.getCompactSerialization())).isPresent();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aProviderWhoseKeysCannotBeHadDoesNotAnswer() throws JoseException {
        Provider gone = provider();
        stop();
        assertThat(tokens.believe(signed(good()), gone, NONCE))
                .isEqualTo(Result.refused(SignInRefusal.SIGN_IN_UNREACHABLE));
    }
}
