package no.innspill;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.innspill.operator.Letterbox;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.operator.Letterbox.Request;
import no.innspill.operator.Operator;
import no.innspill.store.DatabaseAccess;
import org.jspecify.annotations.Nullable;

/** A command of the operator's: done by the server that runs on the data, or, where none does, by this process alone. */
public final class Console implements QuarkusApplication {

    /** A server looks into its letterbox every second; a busy one may be a little late. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Where no file is locked: long enough for a server that is there, short for the case that there is none. */
    private static final Duration ATTEMPT = Duration.ofSeconds(3);

    private static final Set<String> NAME_A_FILE = Set.of("backup", "pack", "unpack");

    private final Operator operator;

    Console(Operator operator) {
        this.operator = operator;
    }

    static void run(DatabaseAccess access, String... typed) throws IOException {
        Path data = access.folder();
        String[] arguments = asSeenFromAnywhere(typed);
        if (DataFolder.of(data).isInUse()) {
            System.exit(
                    say(ask(data, PATIENCE, arguments).orElseGet(() -> Reply.refused(Welcome.say("console_unheard")))));
        }
        if (access.isFile() && !DataFolder.of(data).isThere() && !typed[0].equals("unpack")) {
            System.err.println(Welcome.say(
                    "console_no_data", data.toAbsolutePath().normalize().toString()));
            System.exit(1);
        }
        // Several may work on a database of its own; what runs here knows which screens are open.
        if (!DataFolder.of(data).isThere()) {
            ask(data, ATTEMPT, arguments).ifPresent(reply -> System.exit(say(reply)));
        }
        if (access.isFile()) {
            Innspill.open(access);
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        Quarkus.run(Console.class, arguments);
    }

    /** A file is named from where this process runs; the server may run elsewhere. */
    private static String[] asSeenFromAnywhere(String... typed) {
        String[] arguments = typed.clone();
        if (arguments.length == 2 && NAME_A_FILE.contains(arguments[0])) {
            arguments[1] = Path.of(arguments[1]).toAbsolutePath().normalize().toString();
        }
        return arguments;
    }

    private static Optional<Reply> ask(Path data, Duration patience, String... arguments) throws IOException {
        try {
            return new Letterbox(data, Clock.systemUTC()).ask(List.of(arguments), language(), patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public int run(@Nullable String... arguments) {
        return say(operator.perform(new Request(List.of(arguments), language(), Long.MAX_VALUE)));
    }

    private static int say(Reply reply) {
        (reply.status() == 0 ? System.out : System.err).println(String.join(System.lineSeparator(), reply.lines()));
        return reply.status();
    }

    private static String language() {
        return Locale.getDefault().getLanguage();
    }
}
