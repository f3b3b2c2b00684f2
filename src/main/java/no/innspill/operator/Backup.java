package no.innspill.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.store.RollingCopies;
import org.jboss.logging.Logger;

/** {@code backup [FILE]}: a copy of everything, also while workshops go on; without a name beside those made by themselves. */
@ApplicationScoped
class Backup implements OperatorCommand {

    private static final Logger LOG = Logger.getLogger(Backup.class);

    private final RollingCopies copies;

    Backup(RollingCopies copies) {
        this.copies = copies;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Reply run(List<String> arguments, Language language) {
        if (arguments.size() > 1) {
            return Reply.refused(Messages.say(language, "console_backup_usage"));
        }
        if (!copies.arePossible()) {
            return Reply.refused(Messages.say(language, "console_backup_elsewhere"));
        }
        try {
            Path copy = arguments.isEmpty() ? copies.copyNow() : copyTo(Path.of(arguments.get(0)));
            return Reply.done(Messages.say(language, "console_backup_done", copy.toString()));
        } catch (AlreadyThere there) {
            return Reply.refused(Messages.say(language, "console_backup_exists", arguments.get(0)));
        } catch (IOException | SQLException | InvalidPathException fault) {
            LOG.warnf("No copy could be made: %s", fault.getMessage());
            return Reply.refused(Messages.say(language, "console_backup_failed", String.valueOf(fault.getMessage())));
        }
    }

    private Path copyTo(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new AlreadyThere();
        }
        copies.copyTo(file);
        return file;
    }

    /** Nobody's file is written over. */
    private static final class AlreadyThere extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
