package no.innspill.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innspill.result.Result;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The provider that is set: asked about itself when somebody signs in, and again after an hour. */
@ApplicationScoped
class KnownProvider {

    private static final Logger LOG = Logger.getLogger(KnownProvider.class);
    private static final String ABOUT = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofHours(1);

    private final SignInSettings settings;
    private final ProviderLine line;
    private final Clock clock;
    private volatile @Nullable Asked asked;

    KnownProvider(SignInSettings settings, ProviderLine line, Clock clock) {
        this.settings = settings;
        this.line = line;
        this.clock = clock;
    }

    private record Asked(Provider provider, Instant at) {}

    Result<Provider> provider() {
        Asked before = asked;
        if (before != null && clock.instant().isBefore(before.at().plus(FRESH))) {
            return Result.ok(before.provider());
        }
        String issuer = settings.issuer();
        return line.get(URI.create(issuer.replaceFirst("/$", "") + ABOUT)).flatMap(reply -> {
            Optional<Provider> told = reply.isGood() ? Provider.read(reply.said(), issuer) : Optional.empty();
            if (told.isEmpty()) {
                LOG.warnf(
                        "Signing in: what %s tells about itself (status %d) is not that of the issuer %s",
                        issuer + ABOUT, reply.status(), issuer);
                return Result.refused(
                        reply.status() >= 500 ? SignInRefusal.SIGN_IN_UNREACHABLE : SignInRefusal.SIGN_IN_NOT_BELIEVED);
            }
            asked = new Asked(told.get(), clock.instant());
            return Result.ok(told.get());
        });
    }

    /** Where somebody is signed out there too, as far as that is known without asking. */
    Optional<URI> ending() {
        Asked before = asked;
        return before == null
                ? provider().toOptional().flatMap(Provider::ending)
                : before.provider().ending();
    }
}
