package no.innspill.conversation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import no.innspill.conversation.ConversationImport.Imported;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code java -jar innspill.jar import FOLDER}: starts the server with the folder's conversation as one workshop more. */
@ApplicationScoped
class ImportCommand {

    private static final String NAME = "import";

    /** After the words that say where the server is. */
    private static final int LAST = Integer.MAX_VALUE;

    private final ConversationImport conversations;
    private final String[] arguments;
    private final int port;

    ImportCommand(
            ConversationImport conversations,
            @CommandLineArguments String[] arguments,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.conversations = conversations;
        this.arguments = arguments;
        this.port = port;
    }

    void run(@Observes @Priority(LAST) StartupEvent started) {
        if (arguments.length == 2 && arguments[0].equals(NAME)) {
            take(Path.of(arguments[1]));
        }
    }

    private void take(Path folder) {
        try {
            Imported imported = conversations.take(new ConversationFiles(folder).read());
            String address = "http://localhost:" + port + "/w/" + imported.code() + "/control?key=" + imported.secret();
            say("console_imported", imported.ideas(), imported.dots(), address);
            if (imported.hidden() > 0) {
                say("console_rejected", imported.hidden());
            }
            if (!imported.leftOut().isEmpty()) {
                say("console_left_out", String.join(", ", imported.leftOut()));
            }
        } catch (IOException e) {
            say("console_not_imported", String.valueOf(e.getMessage()));
        }
        System.out.println();
    }

    private static void say(String key, Object... words) {
        System.out.println("  " + Messages.say(Language.ofThisMachine(), key, words));
    }
}
