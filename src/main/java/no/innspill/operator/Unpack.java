package no.innspill.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.installation.Installation;
import no.innspill.installation.Installation.Obstacle;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.transaction.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * {@code unpack FILE}: everything that was packed elsewhere into the database here, which has no workshops yet. A server
 * that runs already would go on with a secret of its own.
 */
@ApplicationScoped
class Unpack implements OperatorCommand {

    private static final Logger LOG = Logger.getLogger(Unpack.class);

    private final Transactions transactions;
    private final EntityManager database;
    private final boolean serving;

    Unpack(
            Transactions transactions,
            EntityManager database,
            @ConfigProperty(name = "quarkus.http.host-enabled") boolean serving) {
        this.transactions = transactions;
        this.database = database;
        this.serving = serving;
    }

    @Override
    public String name() {
        return "unpack";
    }

    @Override
    public Reply run(List<String> arguments, Language language) {
        if (arguments.size() != 1) {
            return Reply.refused(Messages.say(language, "console_unpack_usage"));
        }
        if (serving) {
            return Reply.refused(Messages.say(language, "console_unpack_running"));
        }
        try {
            Path file = Path.of(arguments.get(0));
            if (!Files.isReadable(file)) {
                return Reply.refused(Messages.say(language, "console_copy_not_there", file.toString()));
            }
            return said(unpack(file), file, language);
        } catch (RuntimeException fault) {
            LOG.warnf("Not everything could be unpacked, and nothing was: %s", fault.getMessage());
            return Reply.refused(Messages.say(language, "console_unpack_failed", String.valueOf(fault.getMessage())));
        }
    }

    private Optional<Obstacle> unpack(Path file) {
        // What goes wrong in there is thrown, so that nothing of it is kept.
        return transactions.write(() ->
                database.unwrap(Session.class).doReturningWork(connection -> Installation.unpack(connection, file)));
    }

    private static Reply said(Optional<Obstacle> obstacle, Path file, Language language) {
        return obstacle.map(each -> Reply.refused(Messages.say(
                        language, "console_unpack_" + each.name().toLowerCase(Locale.ROOT), file.toString())))
                .orElseGet(() -> Reply.done(Messages.say(language, "console_unpack_done", file.toString())));
    }
}
