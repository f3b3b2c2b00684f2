package no.innspill;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import no.innspill.privacy.OwnerOnly;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the server, unless another one already works on the same data or at the same port; or has a command done, such as
 * {@code control-link}.
 */
@QuarkusMain
public class Innspill {

    public static void main(String... arguments) throws IOException {
        // Before anything logs: whoever logs first decides who writes the log.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Config config = ConfigProvider.getConfig();
        Path data = Path.of(config.getValue("innspill.data", String.class));
        keepTime(config);
        if (arguments.length > 0 && !arguments[0].equals("import")) {
            Console.run(data, arguments);
            return;
        }
        int port = config.getValue("quarkus.http.port", Integer.class);
        if (DataFolder.of(data).isInUse()) {
            giveUp(Welcome.say("console_in_use", data.toAbsolutePath().normalize()));
        }
        if (port != 0 && isTaken(port)) {
            giveUp(Welcome.say("console_port", String.valueOf(port)));
        }
        ManagementPort.choose(config, port);
        OwnerOnly.make(data);
        Quarkus.run(arguments);
    }

    private static void keepTime(Config config) {
        Optional<String> wanted = config.getOptionalValue("innspill.time-zone", String.class);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(Zone.of(wanted, ZoneId.systemDefault())));
        } catch (DateTimeException e) {
            giveUp(Welcome.say("console_time_zone", wanted.orElse("")));
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

    private static void giveUp(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
