package no.innspill;

import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Every setting of ours, looked at before anything is opened: one that is misspelt or cannot be is said by its name. Else a
 * server would run unguarded for a letter, or fail at the first workshop.
 */
final class Settings {

    /** It would be passed over: everything lies at the root of a host name of its own. */
    private static final String PATH = "quarkus.http.root-path";

    /** Whoever is warned is warned while something can still be done. */
    private static final InOrder WARNED_FIRST =
            new InOrder(KnownSettings.OURS + "disk.stop-below", KnownSettings.OURS + "disk.warn-below");

    private Settings() {}

    /** The names of all that are looked at, as somebody sets them. */
    static Set<String> names() {
        return KnownSettings.all().keySet();
    }

    /** What a setting may be. */
    static Optional<Setting> known(String name) {
        return Optional.ofNullable(KnownSettings.all().get(name));
    }

    /** What is wrong with them, in a sentence for the console. */
    static Optional<String> fault(Config config) {
        return misspelt(config)
                .map(name -> Welcome.say("console_setting_unknown", name))
                .or(() -> KnownSettings.all().entrySet().stream()
                        .map(entry -> entry.getValue().fault(config, entry.getKey()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> underPath(config))
                .or(() -> WARNED_FIRST.fault(config));
    }

    private static Optional<String> underPath(Config config) {
        return config.getOptionalValue(PATH, String.class)
                .filter(path -> !path.equals("/"))
                .map(path -> Welcome.say("console_path", PATH, path));
    }

    /** The environment is everybody's: names there that begin like ours may be somebody else's. */
    private static Optional<String> misspelt(Config config) {
        return StreamSupport.stream(config.getConfigSources().spliterator(), false)
                .filter(source -> !source.getName().startsWith("EnvConfigSource"))
                .map(ConfigSource::getPropertyNames)
                .flatMap(names -> names.stream())
                .filter(name -> name.startsWith(KnownSettings.OURS) && !KnownSettings.has(name))
                .sorted()
                .findFirst();
    }
}
