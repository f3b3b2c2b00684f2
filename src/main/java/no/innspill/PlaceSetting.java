package no.innspill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What settings may be that lead somewhere: to machines, files and addresses. */
final class PlaceSetting {

    private static final Pattern MACHINE = Pattern.compile("[\\w:][\\w.:-]*(/\\d{1,3})?");

    private static final Pattern OWN_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private static final Pattern PARAMETER = Pattern.compile(
            "(?!(response_type|response_mode|client_id|redirect_uri|scope"
                    + "|state|nonce|code_challenge|code_challenge_method|request|request_uri)=)[a-z_]+=[\\w.~%+*!()@:/,;$-]+");

    private PlaceSetting() {}

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
}
