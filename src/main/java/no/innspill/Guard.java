package no.innspill;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** A guarded server does not start before it is said who may start workshops on it and how people reach it. */
final class Guard {

    private Guard() {}

    /** The setting that has to be given yet. */
    static Optional<String> missing(Config config) {
        boolean guarded =
                config.getOptionalValue("innspill.guarded", Boolean.class).orElse(false);
        String from =
                config.getOptionalValue("innspill.start-from", String.class).orElse(guarded ? "passphrase" : "");
        Stream<String> needed = Stream.concat(
                from.strip().equalsIgnoreCase("passphrase") ? Stream.of("innspill.start-passphrase") : Stream.empty(),
                guarded ? Stream.of("innspill.public-address") : Stream.empty());
        return needed.filter(setting -> config.getOptionalValue(setting, String.class)
                        .filter(value -> !value.isBlank())
                        .isEmpty())
                .findFirst();
    }
}
