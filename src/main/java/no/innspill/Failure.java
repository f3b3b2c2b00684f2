package no.innspill;

import java.util.List;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.DatabaseOpening;
import no.innspill.store.Saying;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why the server does not start, and ends the process. */
final class Failure {

    private static final int FAILED = 1;

    private Failure() {}

    static void end(int code, @Nullable Throwable fault) {
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
    static void endUnsaid(String why) {
        System.err.println(why);
        Runtime.getRuntime().halt(FAILED);
    }

    static void giveUp(Saying why) {
        giveUp(Welcome.say(why));
    }

    static void giveUp(String why) {
        System.err.println(why);
        System.exit(FAILED);
    }
}
