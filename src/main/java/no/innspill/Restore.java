package no.innspill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.Restoring;

/** {@code restore [FILE]}: the newest copy if none is named. */
final class Restore {

    static final String NAME = "restore";

    private Restore() {}

    static void run(DatabaseAccess access, String... arguments) throws IOException {
        if (DataFolder.of(access.folder()).isInUse()) {
            Failure.giveUp(Welcome.say("console_restore_in_use", access.folder().toString()));
        }
        Restoring restoring = new Restoring(access);
        Optional<Path> copy = arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : restoring.newest();
        if (copy.isEmpty()) {
            Failure.giveUp(Welcome.say("console_no_copy", access.file().copies().toString()));
        }
        Restoring.Restored restored = restoring.restore(copy.orElseThrow());
        if (!restored.well()) {
            Failure.giveUp(restored.saying());
        }
        System.out.println(Welcome.say(restored.saying()));
    }
}
