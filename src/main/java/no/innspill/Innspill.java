package no.innspill;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, unless another one already works on the same data. */
@QuarkusMain
public final class Innspill {

    private Innspill() {}

    public static void main(String... arguments) throws IOException {
        // Before anything logs: whoever logs first decides who writes the log.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Path data = Path.of(ConfigProvider.getConfig().getValue("innspill.data", String.class));
        if (DataFolder.of(data).isInUse()) {
            System.err.println(
                    Welcome.say("console_in_use", data.toAbsolutePath().normalize()));
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
