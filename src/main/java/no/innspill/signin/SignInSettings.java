package no.innspill.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where organisers sign in and as what this server is known there, as it is set; without an issuer nobody signs in. */
@ApplicationScoped
public class SignInSettings {

    private final Optional<String> issuer;
    private final String clientId;
    private final Optional<String> clientSecret;
    private final String scope;
    private final Optional<String> parameters;
    private final Optional<String> claim;
    private final Set<String> claimValues;
    private final Duration lasts;

    SignInSettings(
            @ConfigProperty(name = "innspill.sign-in.issuer") Optional<String> issuer,
            @ConfigProperty(name = "innspill.sign-in.client-id") Optional<String> clientId,
            @ConfigProperty(name = "innspill.sign-in.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "innspill.sign-in.scope") String scope,
            @ConfigProperty(name = "innspill.sign-in.parameters") Optional<String> parameters,
            @ConfigProperty(name = "innspill.sign-in.claim") Optional<String> claim,
            @ConfigProperty(name = "innspill.sign-in.claim-values") Optional<String> claimValues,
            @ConfigProperty(name = "innspill.sign-in.lasts") Duration lasts) {
        this.issuer = given(issuer);
        this.clientId = given(clientId).orElse("");
        this.clientSecret = given(clientSecret);
        this.scope = scope.strip();
        this.parameters = given(parameters);
        this.claim = given(claim);
        this.claimValues = Arrays.stream(claimValues.orElse("").split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.lasts = lasts;
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.map(String::strip).filter(value -> !value.isEmpty());
    }

    public boolean isOffered() {
        return issuer.isPresent();
    }

    String issuer() {
        return issuer.orElseThrow();
    }

    String clientId() {
        return clientId;
    }

    Optional<String> clientSecret() {
        return clientSecret;
    }

    String scope() {
        return scope;
    }

    /** What the provider wants to be asked with beside what everybody asks, as it stands in an address. */
    Optional<String> parameters() {
        return parameters;
    }

    /** The claim that says who may start workshops; empty where everybody who signs in may. */
    Optional<String> claim() {
        return claim;
    }

    Set<String> claimValues() {
        return claimValues;
    }

    /** How long somebody stays signed in. */
    public Duration lasts() {
        return lasts;
    }
}
