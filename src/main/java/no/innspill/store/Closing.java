package no.innspill.store;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.innspill.embedded.Age;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Closes the file when the server stops, after everybody who might still want something of it. */
@ApplicationScoped
class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class);
    private static final int LAST = Integer.MAX_VALUE;

    void close(@Observes @Priority(LAST) ShutdownEvent stopping) {
        DatabaseAccess access = DatabaseAccess.configured(ConfigProvider.getConfig());
        if (!access.isFile()) {
            return;
        }
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
            Age.of(access.file().path()).ifPresent(access.file().mark()::note);
        } catch (SQLException fault) {
            // What was committed is in the file; whoever opens it next puts the rest in order.
            LOG.debug("The file was not closed in order", fault);
        }
    }
}
