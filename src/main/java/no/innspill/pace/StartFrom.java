package no.innspill.pace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may start workshops on this server: anybody, whoever sits at its machine, whoever knows the passphrase, or whoever is signed in. */
@ApplicationScoped
public class StartFrom {

    /** In settings written small, with a dash. */
    public enum Who {
        ANYBODY,
        THIS_MACHINE,
        PASSPHRASE,
        SIGNED_IN;

        static Who of(String setting) {
            return valueOf(setting.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private final Who who;
    private final String passphrase;

    StartFrom(
            @ConfigProperty(name = "innspill.start-from") Optional<String> who,
            @ConfigProperty(name = "innspill.start-passphrase") Optional<String> passphrase,
            @ConfigProperty(name = "innspill.guarded") boolean guarded) {
        this.who = who.map(Who::of).orElse(guarded ? Who.PASSPHRASE : Who.ANYBODY);
        this.passphrase = passphrase.map(String::strip).orElse("");
        if (this.who == Who.PASSPHRASE && this.passphrase.isEmpty()) {
            throw new IllegalStateException("innspill.start-passphrase is not set");
        }
    }

    public Who who() {
        return who;
    }

    public String passphrase() {
        return passphrase;
    }
}
