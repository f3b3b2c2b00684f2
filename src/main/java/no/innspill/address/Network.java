package no.innspill.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The networks that this machine is in at the moment. */
@ApplicationScoped
class Network {

    /** An address that is nobody's, kept for examples: the way there is the way to everywhere. Nothing is sent. */
    private static final String ANYWHERE = "203.0.113.1";

    Set<NetworkCard> cards() {
        Set<NetworkCard> cards = new LinkedHashSet<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    for (InterfaceAddress address : network.getInterfaceAddresses()) {
                        InetAddress inet = address.getAddress();
                        if (inet instanceof Inet4Address && !inet.isLinkLocalAddress()) {
                            cards.add(new NetworkCard(
                                    network.getName() + " " + network.getDisplayName(),
                                    inet.getHostAddress(),
                                    inet.isSiteLocalAddress()));
                        }
                    }
                }
            }
        } catch (SocketException e) {
            // A machine that cannot list its networks has none to offer.
            return Set.of();
        }
        return cards;
    }

    /** The address that the default route leaves from: the system looks it up for a socket that never sends anything. */
    String outward() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(ANYWHERE, 9));
            return socket.getLocalAddress().getHostAddress();
        } catch (SocketException | RuntimeException e) {
            // Without a way out no card is likelier than another.
            return "";
        }
    }
}
