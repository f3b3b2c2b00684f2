package no.innspill.address;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts a request may name. Somebody else's name that leads to this machine would make our pages that somebody's,
 * in every link and for every check of where a request comes from. With a public address set it is that one only; without
 * one it is an address in figures, localhost, and this machine's own name.
 */
@ApplicationScoped
public class OurHost {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    private final Optional<PublicAddress> configured;
    private final Set<String> names = new TreeSet<>();

    OurHost(JoinAddress addresses) {
        this.configured = addresses.configured();
        names.add("localhost");
        machine().ifPresent(name -> {
            names.add(name);
            names.add(name + ".local");
            names.add(name.replaceFirst("\\..*", ""));
            names.add(name.replaceFirst("\\..*", "") + ".local");
        });
    }

    private static Optional<String> machine() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Has everybody who comes later read the host that the browser wrote. */
    public void settle(HttpServerRequest request) {
        AskedHost.settle(request, configured);
    }

    public boolean isOurs(@Nullable HostAndPort asked) {
        if (asked == null) {
            return false;
        }
        if (configured.isPresent()) {
            return configured.get().isAt(asked.toString());
        }
        String host = JoinAddress.plain(asked.host());
        return FIGURES.matcher(host).matches() || names.contains(host);
    }

    /** What the operator has to set, as the log says it. */
    public String missing() {
        return configured
                .map(address -> "innspill.public-address is " + address
                        + "; a proxy in front must pass the Host header on as it came, port included"
                        + " (nginx: proxy_set_header Host $http_host)")
                .orElse("innspill.public-address is not set: set it to the address that people use,"
                        + " and have a proxy in front pass the Host header on as it came"
                        + " (nginx: proxy_set_header Host $http_host)");
    }
}
