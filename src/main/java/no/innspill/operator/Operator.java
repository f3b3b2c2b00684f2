package no.innspill.operator;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.operator.Letterbox.Request;
import no.innspill.store.ByItself.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Does what is asked for from the console of the machine: a request in the letterbox, or a command line of its own. */
@ApplicationScoped
public class Operator {

    private static final Logger LOG = Logger.getLogger(Operator.class);

    /** Done before there is anything that could be asked. */
    private static final List<String> AT_THE_START = List.of("class-archive", "import", "restore");

    private final Instance<OperatorCommand> commands;
    private final Letterbox letterbox;

    Operator(
            @Any Instance<OperatorCommand> commands, Clock clock, @ConfigProperty(name = "innspill.data") String data) {
        this.commands = commands;
        this.letterbox = new Letterbox(Path.of(data), clock);
    }

    @Scheduled(every = "1s", skipExecutionIf = Rounds.class)
    void attend() throws IOException {
        letterbox.attend(this::perform);
    }

    public Reply perform(Request request) {
        Language language = Language.of(request.language()).orElse(Language.EN);
        List<String> words = request.words();
        for (OperatorCommand command : commands) {
            if (!words.isEmpty() && command.name().equals(words.get(0))) {
                return perform(command, words.subList(1, words.size()), language);
            }
        }
        String known = Stream.concat(commands.stream().map(OperatorCommand::name), AT_THE_START.stream())
                .sorted()
                .collect(Collectors.joining(", "));
        return Reply.refused(Messages.say(language, "console_no_command", String.join(" ", words), known));
    }

    private static Reply perform(OperatorCommand command, List<String> arguments, Language language) {
        try {
            return command.run(arguments, language);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The command %s failed", command.name());
            return Reply.refused(Messages.say(language, "console_failed", command.name()));
        }
    }
}
