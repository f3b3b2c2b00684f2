package no.innspill;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import no.innspill.address.PublicAddress;
import no.innspill.connection.Connections;
import no.innspill.privacy.OwnerOnly;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.DatabaseOpening;
import no.innspill.store.Restoring;
import no.innspill.store.Saying;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;

/**
 * Starts the server once its data is open and its port is free, or says in one sentence why it does not; or has a command
 * done, such as {@code control-link}.
 */
@QuarkusMain
public class Innspill {

    private static final int FAILED = 1;

    /** Commands for which the server starts. */
    private static final Set<String> STARTING = Set.of("import", ClassArchive.NAME);

    public static void main(String... arguments) throws IOException {
        // Before anything logs: whoever logs first decides who writes the log.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try {
            start(arguments);
        } catch (IllegalArgumentException | NoSuchElementException setting) {
            endUnsaid(Welcome.say("console_setting", String.valueOf(setting.getMessage())));
        }
    }

    private static void start(String... arguments) throws IOException {
        spareMemory();
        if (ClassArchive.isWanted(arguments)) {
            if (!ClassArchive.isWritten()) {
                giveUp(Welcome.say("console_classes_usage"));
            }
            ClassArchive.setApart();
        }
        // Before Netty looks for it.
        System.setProperty(Connections.SWITCH, "serviceload");
        Config config = ConfigProvider.getConfig();
        refuseSettingsThatComeTooLate(arguments);
        Settings.fault(config).ifPresent(Innspill::giveUp);
        Path data = Path.of(config.getValue("innspill.data", String.class))
                .toAbsolutePath()
                .normalize();
        // H2 takes no folder that is named as relative without a dot before it.
        System.setProperty("innspill.data", data.toString());
        keepTime(config);
        DatabaseAccess access = DatabaseAccess.configured(config);
        if (arguments.length > 0 && arguments[0].equals("restore")) {
            restore(access, arguments);
            return;
        }
        if (arguments.length > 0 && !STARTING.contains(arguments[0])) {
            Console.run(access, arguments);
            return;
        }
        int port = config.getValue("quarkus.http.port", Integer.class);
        refuseAddressesThatCannotBe(config);
        if (port != 0 && isTaken(port)) {
            giveUp(Welcome.say("console_port", String.valueOf(port)));
        }
        Encryption.fault(config).ifPresent(Innspill::giveUp);
        int encrypted = config.getValue("quarkus.http.ssl-port", Integer.class);
        if (Encryption.isWanted(config) && encrypted != 0 && isTaken(encrypted)) {
            giveUp(Welcome.say("console_ssl_port", String.valueOf(encrypted)));
        }
        Guard.missing(config).ifPresent(setting -> giveUp(Welcome.say("console_guarded", setting)));
        open(access);
        if (!ManagementPort.choose(config, port)) {
            giveUp(Welcome.say("console_management_port", config.getValue(ManagementPort.SETTING, String.class)));
        }
        OwnerOnly.make(data);
        Quarkus.run(
                null,
                (code, fault) -> {
                    if (ClassArchive.isWanted(arguments)) {
                        ClassArchive.clearUp(data);
                    }
                    end(code, fault);
                },
                arguments);
    }

    /** Java hands on what stands after the jar: it sets nothing, and another folder than the one meant would be used. */
    private static void refuseSettingsThatComeTooLate(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-D")) {
                giveUp(Welcome.say("console_setting_late", argument));
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
        new DatabaseOpening(access).obstacle().ifPresent(Innspill::giveUp);
    }

    private static void keepTime(Config config) {
        Optional<String> wanted = config.getOptionalValue("innspill.time-zone", String.class);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(Zone.of(wanted, ZoneId.systemDefault())));
        } catch (DateTimeException e) {
            giveUp(Welcome.say("console_time_zone", wanted.orElse("")));
        }
    }

    private static void refuseAddressesThatCannotBe(Config config) {
        Optional<String> address =
                config.getOptionalValue("innspill.public-address", String.class).filter(typed -> !typed.isBlank());
        if (address.isPresent() && PublicAddress.parse(address.get()).isEmpty()) {
            giveUp(Welcome.say("console_public_address", address.get()));
        }
        boolean believes = config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class)
                .orElse(false);
        if (believes
                && config.getOptionalValue("quarkus.http.proxy.trusted-proxies", String.class)
                        .isEmpty()) {
            giveUp(Welcome.say("console_any_proxy"));
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

    /** {@code restore [FILE]}: the newest copy if none is named. */
    private static void restore(DatabaseAccess access, String... arguments) throws IOException {
        if (DataFolder.of(access.folder()).isInUse()) {
            giveUp(Welcome.say("console_restore_in_use", access.folder().toString()));
        }
        Restoring restoring = new Restoring(access);
        Optional<Path> copy = arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : restoring.newest();
        if (copy.isEmpty()) {
            giveUp(Welcome.say("console_no_copy", access.file().copies().toString()));
        }
        Restoring.Restored restored = restoring.restore(copy.orElseThrow());
        if (!restored.well()) {
            giveUp(restored.saying());
        }
        System.out.println(Welcome.say(restored.saying()));
    }

    private static void end(int code, @Nullable Throwable fault) {
        if (fault == null) {
            System.exit(code);
            return;
        }
        String why = Welcome.say("console_not_started", reason(fault));
        endUnsaid(isOfTheUpgrade(fault) ? notUpgraded() + System.lineSeparator() + why : why);
    }

    private static boolean isOfTheUpgrade(Throwable fault) {
        return fault instanceof FlywayMigrateException
                || fault instanceof FlywayValidateException
                || (fault.getCause() != null && isOfTheUpgrade(fault.getCause()));
    }

    private static String notUpgraded() {
        return Welcome.say(new DatabaseOpening(DatabaseAccess.configured(ConfigProvider.getConfig())).notUpgraded());
    }

    /** The innermost reason: what is wrapped around it is about the program. Its headline alone says nothing. */
    private static String reason(Throwable fault) {
        Throwable innermost = fault;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String words = String.valueOf(innermost.getMessage());
        List<String> lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return innermost.getClass().getSimpleName();
        }
        if (lines.get(0).indexOf(' ') < 0) {
            return innermost.getClass().getSimpleName() + ": " + lines.get(0);
        }
        return lines.size() > 1 && lines.get(0).endsWith(":") ? lines.get(0) + " " + lines.get(1) : lines.get(0);
    }

    /** All has been shut by now. What libraries have said before it was known where the log goes to is left unsaid. */
    private static void endUnsaid(String why) {
        System.err.println(why);
        Runtime.getRuntime().halt(FAILED);
    }

    private static void giveUp(Saying why) {
        giveUp(Welcome.say(why));
    }

    private static void giveUp(String why) {
        System.err.println(why);
        System.exit(FAILED);
    }
}
