package no.innspill;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import no.innspill.store.DatabaseAccess;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has a server that is to write its {@link ClassArchive} see its own first minute, and then end. */
@ApplicationScoped
class FirstVisits {

    private static final Logger LOG = Logger.getLogger(FirstVisits.class);
    private final String[] arguments;
    private final int port;

    FirstVisits(@CommandLineArguments String[] arguments, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.arguments = arguments;
        this.port = port;
    }

    void pay(@ObservesAsync HttpServerStart started) {
        if (!ClassArchive.isWanted(arguments)) {
            return;
        }
        try {
            new FirstMinute(port)
                    .visit(DatabaseAccess.configured(ConfigProvider.getConfig()).isFile());
            System.out.println(Welcome.say("console_classes_seen"));
            Quarkus.asyncExit(0);
        } catch (IOException | RuntimeException fault) {
            LOG.error("The pages of a first minute could not be seen", fault);
            Quarkus.asyncExit(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            Quarkus.asyncExit(1);
        }
    }
}
