package no.innspill.operator;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.operator.Letterbox.Reply;

/** Something to be asked for as {@code java -jar innspill.jar NAME …}; every bean of this kind is found by its name. */
public interface OperatorCommand {

    String name();

    /** Does it, in no transaction, and says what came of it in words for a console. */
    Reply run(List<String> arguments, Language language);
}
