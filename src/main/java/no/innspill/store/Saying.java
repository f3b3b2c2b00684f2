package no.innspill.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A sentence for the console, such as why the server cannot start on the data that is there.
 *
 * @param key the key of its words in the bundles
 */
public record Saying(String key, List<Object> arguments) {

    static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments));
    }

    /** With the path as somebody can find it. */
    static Saying at(String key, Path path) {
        return of(key, path.toAbsolutePath().normalize().toString());
    }
}
