package no.innspill;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import no.innspill.address.JoinAddress;
import no.innspill.address.PublicAddress;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.Saying;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the console in plain words where to go, and where the data is. */
@ApplicationScoped
class Welcome {

    private final JoinAddress addresses;
    private final int port;
    private final boolean open;
    private final String management;

    Welcome(
            JoinAddress addresses,
            @CommandLineArguments String[] arguments,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.host-enabled") boolean open,
            @ConfigProperty(name = "quarkus.management.host") String managementHost,
            @ConfigProperty(name = "quarkus.management.port") int managementPort) {
        this.addresses = addresses;
        this.port = port;
        this.open = open && !ClassArchive.isWanted(arguments);
        this.management = "http://" + managementHost + ":" + managementPort + "/q/health";
    }

    /** After all that may still fail: the data is open, and the port is the server's. */
    void greet(@ObservesAsync HttpServerStart started) {
        if (LaunchMode.current() == LaunchMode.TEST || !open) {
            return;
        }
        System.out.println();
        System.out.println("  " + say("console_open", open()));
        for (String address : addresses.offered()) {
            System.out.println("  " + say("console_room", address));
        }
        System.out.println("  " + kept());
        System.out.println("  " + say("console_health", management));
        System.out.println("  " + say("console_stop"));
        System.out.println();
    }

    private static String kept() {
        DatabaseAccess access = DatabaseAccess.configured(ConfigProvider.getConfig());
        return access.isFile()
                ? say("console_data", access.folder().toAbsolutePath().normalize())
                : say("console_database", access.place());
    }

    static String say(Saying saying) {
        return saying.words();
    }

    /** Where a public address is set, no other one is answered. */
    private String open() {
        return addresses.configured().map(PublicAddress::toString).orElse("http://localhost:" + port);
    }

    static String say(String key, Object... arguments) {
        return Messages.say(Language.ofThisMachine(), key, arguments);
    }
}
