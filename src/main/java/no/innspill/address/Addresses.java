package no.innspill.address;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where a request comes, as far as it is counted: of the newer kind of address whoever has one has a whole network. */
public final class Addresses {

    private static final int NETWORK = 4;

    private Addresses() {}

    public static String of(RoutingContext request) {
        return of(request.request());
    }

    public static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return counted(remote == null ? null : remote.hostAddress());
    }

    public static String counted(@Nullable String address) {
        if (address == null) {
            return "";
        }
        String[] parts = address.split(":", -1);
        return parts.length <= NETWORK
                ? address
                : String.join(":", List.of(parts).subList(0, NETWORK));
    }
}
