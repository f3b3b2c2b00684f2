package no.innspill;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import no.innspill.address.PublicAddress;
import no.innspill.connection.Connections;
import no.innspill.privacy.OwnerOnly;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.DatabaseOpening;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the server once its data is open and its port is free, or says in one sentence why it does not; or has a command
 * done, such as {@code control-link}.
 */
@QuarkusMain
public class Innspill {

    /** Commands for which the server starts. */
    private static final Set<String> STARTING = Set.of("import", ClassArchive.NAME);

    public static void main(String... arguments) throws IOException {
        // Before anything logs: whoever logs first decides who writes the log.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try {
            start(arguments);
        } catch (IllegalArgumentException | NoSuchElementException setting) {
            Failure.endUnsaid(Welcome.say("console_setting", String.valueOf(setting.getMessage())));
        }
    }

    private static void start(String... arguments) throws IOException {
        spareMemory();
        if (ClassArchive.isWanted(arguments)) {
            if (!ClassArchive.isWritten()) {
                Failure.giveUp(Welcome.say("console_classes_usage"));
            }
            ClassArchive.setApart();
        }
        // Before Netty looks for it.
        System.setProperty(Connections.SWITCH, "serviceload");
        Config config = ConfigProvider.getConfig();
        refuseSettingsThatComeTooLate(arguments);
        Settings.fault(config).ifPresent(Failure::giveUp);
        if (Guard.isWithoutPassword(config)) {
            Failure.giveUp(Welcome.say("console_no_password", "QUARKUS_DATASOURCE_PASSWORD"));
        }
        Path data = Path.of(config.getValue("innspill.data", String.class))
                .toAbsolutePath()
                .normalize();
        // H2 takes no folder that is named as relative without a dot before it.
        System.setProperty("innspill.data", data.toString());
        Zone.keep(config);
        DatabaseAccess access = DatabaseAccess.configured(config);
        if (arguments.length > 0 && arguments[0].equals(Restore.NAME)) {
            Restore.run(access, arguments);
            return;
        }
        if (arguments.length > 0 && !STARTING.contains(arguments[0])) {
            Console.run(access, arguments);
            return;
        }
        int port = config.getValue("quarkus.http.port", Integer.class);
        refuseAddressesThatCannotBe(config);
        if (port != 0 && isTaken(port)) {
            Failure.giveUp(Welcome.say("console_port", String.valueOf(port)));
        }
        Encryption.fault(config).ifPresent(Failure::giveUp);
        int encrypted = config.getValue("quarkus.http.ssl-port", Integer.class);
        if (Encryption.isWanted(config) && encrypted != 0 && isTaken(encrypted)) {
            Failure.giveUp(Welcome.say("console_ssl_port", String.valueOf(encrypted)));
        }
        Guard.missing(config).ifPresent(setting -> Failure.giveUp(Welcome.say("console_guarded", setting)));
        open(access);
        if (!ManagementPort.choose(config, port)) {
            Failure.giveUp(
                    Welcome.say("console_management_port", config.getValue(ManagementPort.SETTING, String.class)));
        }
        OwnerOnly.make(data);
        Quarkus.run(
                null,
                (code, fault) -> {
                    if (ClassArchive.isWanted(arguments)) {
                        ClassArchive.clearUp(data);
                    }
                    Failure.end(code, fault);
                },
                arguments);
    }

    /** Java hands on what stands after the jar: it sets nothing, and another folder than the one meant would be used. */
    private static void refuseSettingsThatComeTooLate(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-D")) {
                Failure.giveUp(Welcome.say("console_setting_late", argument));
            }
        }
    }

    /** Netty takes its buffers in blocks for each of many threads; a room needs few. Asked for before Netty is there. */
    private static void spareMemory() {
        for (String arenas : List.of("io.netty.allocator.numDirectArenas", "io.netty.allocator.numHeapArenas")) {
            if (System.getProperty(arenas) == null) {
                System.setProperty(arenas, "2");
            }
        }
    }

    static void open(DatabaseAccess access) {
        new DatabaseOpening(access).obstacle().ifPresent(Failure::giveUp);
    }

    private static void refuseAddressesThatCannotBe(Config config) {
        Optional<String> address =
                config.getOptionalValue("innspill.public-address", String.class).filter(typed -> !typed.isBlank());
        if (address.isPresent() && PublicAddress.parse(address.get()).isEmpty()) {
            Failure.giveUp(Welcome.say("console_public_address", address.get()));
        }
        boolean believes = config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class)
                .orElse(false);
        if (believes
                && config.getOptionalValue("quarkus.http.proxy.trusted-proxies", String.class)
                        .isEmpty()) {
            Failure.giveUp(Welcome.say("console_any_proxy"));
        }
    }

    /** Asked by knocking: binding would succeed beside a server that listens on another kind of address. */
    private static boolean isTaken(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
