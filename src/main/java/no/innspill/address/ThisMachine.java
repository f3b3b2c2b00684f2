package no.innspill.address;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody asks from the very machine on which the server runs. */
public final class ThisMachine {

    private static final List<String> HANDED_ON = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    private ThisMachine() {}

    /**
     * A proxy on this machine hands on what others ask; where it is not believed, nobody can say who they are.
     *
     * @param proxied whether there is one that is believed
     */
    public static boolean asks(HttpServerRequest request, boolean proxied) {
        if (!proxied && HANDED_ON.stream().anyMatch(request.headers()::contains)) {
            return false;
        }
        @Nullable String address =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return address != null && isOurs(address);
    }

    private static boolean isOurs(String address) {
        try {
            InetAddress remote = InetAddress.getByName(address);
            return remote.isLoopbackAddress() || NetworkInterface.getByInetAddress(remote) != null;
        } catch (UnknownHostException nonsense) {
            return false;
        } catch (IOException unknown) {
            return false;
        }
    }
}
