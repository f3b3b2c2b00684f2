package no.innspill.connection;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import no.innspill.address.Addresses;

/** How many connections are open, from each address and in all. */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
final class ConnectionCount {

    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    boolean enter(Channel connection, int most, int fromOneAddress) {
        String address = address(connection.remoteAddress());
        synchronized (this) {
            if (all >= most || byAddress.getOrDefault(address, 0) >= fromOneAddress) {
                return false;
            }
            all++;
            byAddress.merge(address, 1, Integer::sum);
        }
        connection.closeFuture().addListener(x -> leave(address));
        return true;
    }

    private synchronized void leave(String address) {
        all--;
        byAddress.computeIfPresent(address, (x, theirs) -> theirs > 1 ? theirs - 1 : null);
    }

    private static String address(SocketAddress remote) {
        return remote instanceof InetSocketAddress known && known.getAddress() != null
                ? Addresses.counted(known.getAddress().getHostAddress())
                : "";
    }
}
