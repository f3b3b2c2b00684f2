package no.innspill;

import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.Config;

/** HTTPS that the server speaks itself: tried before anything is opened, since the room's port would answer before it fails. */
final class Encryption {

    static final String CERTIFICATE = "quarkus.http.ssl.certificate.files";
    static final String KEY = "quarkus.http.ssl.certificate.key-files";
    private static final String ADDRESS = "innspill.public-address";

    private Encryption() {}

    static boolean isWanted(Config config) {
        return given(config, CERTIFICATE).isPresent() || given(config, KEY).isPresent();
    }

    /** What is missing or wrong, in a sentence. */
    static Optional<String> fault(Config config) {
        if (!isWanted(config)) {
            return Optional.empty();
        }
        return without(config, CERTIFICATE, KEY)
                .or(() -> without(config, KEY, CERTIFICATE))
                .or(() -> given(config, ADDRESS).isPresent()
                        ? Optional.empty()
                        : Optional.of(Welcome.say("console_certificate", CERTIFICATE, ADDRESS)))
                .or(() -> unreadable(
                        given(config, CERTIFICATE).orElseThrow(),
                        given(config, KEY).orElseThrow()));
    }

    private static Optional<String> without(Config config, String other, String needed) {
        return given(config, needed).isPresent()
                ? Optional.empty()
                : Optional.of(Welcome.say("console_certificate_half", other, needed));
    }

    /** One of each is tried; who has several names them in pairs, and hears of the others from the platform. */
    private static Optional<String> unreadable(String certificates, String keys) {
        File certificate = new File(certificates.split(",", 2)[0].strip());
        File key = new File(keys.split(",", 2)[0].strip());
        try {
            SslContextBuilder.forServer(certificate, key).build();
            return Optional.empty();
        } catch (SSLException | IllegalArgumentException fault) {
            return Optional.of(Welcome.say("console_certificate_unreadable", certificate, key));
        }
    }

    private static Optional<String> given(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
