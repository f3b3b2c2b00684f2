package no.innspill.store;

import java.nio.file.Path;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/**
 * A sentence for the console, such as why the server cannot start on the data that is there.
 *
 * @param key the key of its words in the bundles
 */
public record Saying(String key, List<Object> arguments) {

    static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments));
    }

    /** In the machine's own language. */
    public String words() {
        return Messages.say(Language.ofThisMachine(), key, arguments.toArray());
    }

    /** With the path as somebody can find it. */
    static Saying at(String key, Path path) {
        return of(key, path.toAbsolutePath().normalize().toString());
    }
}
