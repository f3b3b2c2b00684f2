package no.innspill.address;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Host and port as the browser wrote them. They are read before anybody asks for the scheme: where a proxy names the
 * scheme and no port, Quarkus takes the scheme's usual port and writes the {@code Host} header anew without the one that
 * stood there.
 */
public final class AskedHost {

    private static final String FORWARDED_PORT = "X-Forwarded-Port";

    private AskedHost() {}

    /**
     * Sees to it that the header {@code Host} is the browser's for whoever reads it from now on.
     *
     * @param configured a proxy may leave out its port, as Debian's own settings for nginx do
     */
    static void settle(HttpServerRequest request, Optional<PublicAddress> configured) {
        String came = request.getHeader(HttpHeaders.HOST);
        HostAndPort believed = request.authority();
        if (came == null || believed == null) {
            return;
        }
        String asked = hasLostItsPort(request, believed, came) ? came : believed.toString();
        request.headers()
                .set(
                        HttpHeaders.HOST,
                        configured
                                .filter(address -> address.isWithoutPort(asked))
                                .map(PublicAddress::authority)
                                .orElse(asked));
    }

    private static boolean hasLostItsPort(HttpServerRequest request, HostAndPort believed, String came) {
        HostAndPort written = HostAndPort.parseAuthority(came, -1);
        return written != null
                && believed.port() < 0
                && believed.host().equalsIgnoreCase(written.host())
                && request.getHeader(FORWARDED_PORT) == null;
    }

    public static @Nullable HostAndPort of(HttpServerRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host == null ? request.authority() : HostAndPort.parseAuthority(host, -1);
    }
}
