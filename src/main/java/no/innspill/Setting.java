package no.innspill;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern MACHINE = Pattern.compile("[\\w:][\\w.:-]*(/\\d{1,3})?");

    private static final Pattern OWN_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private static final Pattern PARAMETER = Pattern.compile(
            "(?!(response_type|response_mode|client_id|redirect_uri|scope"
                    + "|state|nonce|code_challenge|code_challenge_method|request|request_uri)=)[a-z_]+=[\\w.~%+*!()@:/,;$-]+");

    private Setting(Supplier<String> said, Reading reading) {
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

    /** An address of this machine, at which something can be listened for. */
    static Setting host() {
        return new Setting(
                () -> Welcome.say("console_setting_host"),
                (config, name) -> isOurs(config.getValue(name, String.class)));
    }

    private static boolean isOurs(String host) {
        try (ServerSocket tried = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return tried.isBound();
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /** Files that are there and can be read. */
    static Setting files() {
        return new Setting(() -> Welcome.say("console_setting_file"), (config, name) -> Stream.of(
                                config.getValue(name, String.class).split(","))
                        .map(String::strip)
                        .map(Path::of)
                        .allMatch(file -> Files.isRegularFile(file) && Files.isReadable(file)))
                .orEmpty();
    }

    /** Machines by address, perhaps many of them by what their addresses begin with, or by name. */
    static Setting machines() {
        return new Setting(() -> Welcome.say("console_setting_machines"), (config, name) -> Stream.of(
                                config.getValue(name, String.class).split(","))
                        .allMatch(machine -> MACHINE.matcher(machine.strip()).matches()))
                .orEmpty();
    }

    /** An OpenID Connect provider: by HTTPS, or on this machine, where nobody listens in. */
    static Setting provider() {
        return new Setting(() -> Welcome.say("console_setting_provider"), (config, name) -> {
            URI address = URI.create(config.getValue(name, String.class).strip());
            String host = String.valueOf(address.getHost());
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && ("https".equals(address.getScheme())
                            || ("http".equals(address.getScheme())
                                    && OWN_MACHINE.matcher(host).matches()));
        });
    }

    /** What may stand after an address's question mark, without what is asked anyway. */
    static Setting query() {
        return new Setting(() -> Welcome.say("console_setting_query"), (config, name) -> Stream.of(
                        config.getValue(name, String.class).strip().split("&", -1))
                .allMatch(pair -> PARAMETER.matcher(pair).matches()));
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
