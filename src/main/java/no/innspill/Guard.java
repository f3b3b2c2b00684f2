package no.innspill;

import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.store.DatabaseKind;
import org.eclipse.microprofile.config.Config;

/** A server does not start before it is said what it needs: a guarded one who may start workshops on it and how people reach it. */
final class Guard {

    private static final String ISSUER = "innspill.sign-in.issuer";

    private Guard() {}

    /** The setting that has to be given yet. */
    static Optional<String> missing(Config config) {
        boolean guarded =
                config.getOptionalValue("innspill.guarded", Boolean.class).orElse(false);
        String from =
                config.getOptionalValue("innspill.start-from", String.class).orElse(guarded ? "passphrase" : "");
        return Stream.of(
                        ifSo(from.strip().equalsIgnoreCase("passphrase"), "innspill.start-passphrase"),
                        ifSo(from.strip().equalsIgnoreCase("signed-in"), ISSUER),
                        ifSo(isGiven(config, ISSUER), "innspill.sign-in.client-id"),
                        ifSo(isGiven(config, "innspill.sign-in.claim"), "innspill.sign-in.claim-values"),
                        ifSo(guarded, "innspill.public-address"))
                .flatMap(Optional::stream)
                .filter(setting -> !isGiven(config, setting))
                .findFirst();
    }

    /** Whether the database is on a server of its own and nobody has said by which password it is to be asked. */
    static boolean isWithoutPassword(Config config) {
        return config.getOptionalValue(DatabaseKind.PROPERTY, String.class)
                        .filter(DatabaseKind.POSTGRESQL::equals)
                        .isPresent()
                && !isGiven(config, "quarkus.datasource.password")
                && config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .filter(url -> url.matches(".*[?&](password|passfile|sslcert)=.+"))
                        .isEmpty();
    }

    private static Optional<String> ifSo(boolean wanted, String setting) {
        return wanted ? Optional.of(setting) : Optional.empty();
    }

    private static boolean isGiven(Config config, String setting) {
        return config.getOptionalValue(setting, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
