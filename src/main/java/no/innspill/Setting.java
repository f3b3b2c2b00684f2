package no.innspill;

import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;

/**
 * What one setting may be.
 *
 * @param said how to write it, for people, in the language of whoever asks
 * @param reading says whether what is given fits; anything thrown says that it does not
 * @param mayBeEmpty whether nothing but blanks is as good as none
 */
record Setting(Supplier<String> said, Reading reading, boolean mayBeEmpty) {

    /** Longer ones count more nanoseconds than a number holds. */
    private static final Duration LONGEST = Duration.ofDays(365);

    Setting(Supplier<String> said, Reading reading) {
        this(said, reading, false);
    }

    interface Reading {
        boolean fits(Config config, String name);
    }

    static Setting text() {
        return new Setting(() -> "", (config, name) -> true);
    }

    static Setting number(int least, int most) {
        return new Setting(
                () -> Welcome.say("console_setting_number", String.valueOf(least), String.valueOf(most)),
                (config, name) -> {
                    int value = config.getValue(name, Integer.class);
                    return value >= least && value <= most;
                });
    }

    static Setting time(Duration least) {
        return new Setting(() -> Welcome.say("console_setting_time", written(least)), (config, name) -> {
            Duration value = config.getValue(name, Duration.class);
            return value.compareTo(least) >= 0 && value.compareTo(LONGEST) <= 0;
        });
    }

    private static String written(Duration time) {
        return time.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }

    static Setting size(int least) {
        return new Setting(
                () -> Welcome.say("console_setting_size"),
                (config, name) -> config.getValue(name, MemorySize.class).asLongValue() >= least);
    }

    static Setting choice(String... values) {
        List<String> all = List.of(values);
        return new Setting(
                () -> String.join(", ", all),
                (config, name) ->
                        all.contains(config.getValue(name, String.class).strip().toLowerCase(Locale.ROOT)));
    }

    String words() {
        return said.get();
    }

    /** One without which there is something else to go by. */
    Setting orEmpty() {
        return new Setting(said, reading, true);
    }

    /** A sentence that says how to write it, if what was given does not fit. */
    Optional<String> fault(Config config, String name) {
        String given = config.getConfigValue(name).getValue();
        if (given == null) {
            return Optional.empty();
        }
        if (given.isBlank()) {
            return mayBeEmpty ? Optional.empty() : Optional.of(Welcome.say("console_setting_empty", name));
        }
        return fits(config, name)
                ? Optional.empty()
                : Optional.of(Welcome.say("console_setting_wrong", name, given, words()));
    }

    private boolean fits(Config config, String name) {
        try {
            return reading.fits(config, name);
        } catch (IllegalArgumentException | NoSuchElementException | ArithmeticException unreadable) {
            return false;
        }
    }
}
