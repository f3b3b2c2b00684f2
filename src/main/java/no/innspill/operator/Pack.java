package no.innspill.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.innspill.installation.Installation;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.transaction.Transactions;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** {@code pack FILE}: everything there is into a file, to be taken to another database. */
@ApplicationScoped
class Pack implements OperatorCommand {

    private static final Logger LOG = Logger.getLogger(Pack.class);

    private final Transactions transactions;
    private final EntityManager database;

    Pack(Transactions transactions, EntityManager database) {
        this.transactions = transactions;
        this.database = database;
    }

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public Reply run(List<String> arguments, Language language) {
        if (arguments.size() != 1) {
            return Reply.refused(Messages.say(language, "console_pack_usage"));
        }
        try {
            Path file = Path.of(arguments.get(0));
            if (Files.exists(file)) {
                return Reply.refused(Messages.say(language, "console_backup_exists", file.toString()));
            }
            pack(file);
            return Reply.done(Messages.say(language, "console_pack_done", file.toString()));
        } catch (IOException | RuntimeException fault) {
            LOG.warnf("Not everything could be packed: %s", fault.getMessage());
            return Reply.refused(Messages.say(language, "console_pack_failed", String.valueOf(fault.getMessage())));
        }
    }

    /** Half of it is nothing that anybody should find. */
    private void pack(Path file) throws IOException {
        boolean whole = false;
        try {
            whole = transactions.read(() ->
                    database.unwrap(Session.class).doReturningWork(connection -> Installation.pack(connection, file)));
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }
}
