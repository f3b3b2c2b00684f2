package no.innspill.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address the room types and scans: the configured public one, else the one chosen or seen for the workshop as long
 * as it still leads here, else this machine's first address in its network. Never localhost, if there is any other.
 */
@ApplicationScoped
public class JoinAddress {

    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private record Known(long at, Set<String> hosts) {}

    private final Optional<String> publicAddress;
    private final int port;
    private volatile @Nullable Known known;

    JoinAddress(
            @ConfigProperty(name = "innspill.public-address") Optional<String> publicAddress,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.publicAddress = publicAddress.filter(address -> !address.isBlank()).map(JoinAddress::withoutSlash);
        this.port = port;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String of(Workshop workshop) {
        return publicAddress
                .or(() -> workshop.address().filter(address -> leadsHere(address, local())))
                .orElseGet(() -> machine().get(0));
    }

    /** What the facilitator can choose from; the one in use stands first. */
    public List<String> choices(Workshop workshop) {
        Set<String> choices = new LinkedHashSet<>();
        choices.add(of(workshop));
        workshop.address().ifPresent(choices::add);
        if (publicAddress.isEmpty()) {
            choices.addAll(machine());
        }
        return List.copyOf(choices);
    }

    /** Where people can be sent before there is a workshop: the public address, or this machine's own. */
    public List<String> offered() {
        return publicAddress.map(List::of).orElseGet(this::machine);
    }

    /** The address of a request, if other machines could use it too. */
    public static Optional<String> shareable(String origin) {
        String host = host(origin);
        return host.isEmpty() || isLoopback(host) ? Optional.empty() : Optional.of(withoutSlash(origin));
    }

    /** As it is written on the wall: without the scheme, where a browser guesses it right. */
    public static String shown(String address) {
        return address.replaceFirst("^https?://", "");
    }

    /** A numeric address of a network that this machine has left does not lead here any more; a name always may. */
    static boolean leadsHere(String address, Set<String> local) {
        String host = host(address);
        boolean numeric = host.matches("[0-9.]+") || host.startsWith("[");
        return !numeric || local.contains(host);
    }

    /** This machine's addresses as others in its network reach them, private networks first; never empty. */
    public List<String> machine() {
        List<String> found = new ArrayList<>();
        local().forEach(host -> found.add("http://" + host + ":" + port));
        if (found.isEmpty()) {
            found.add("http://localhost:" + port);
        }
        return found;
    }

    /** Asked of the machine once in a while: it is slow to answer, and a laptop changes its network. */
    private Set<String> local() {
        Known fresh = known;
        if (fresh == null || System.nanoTime() - fresh.at() > KEPT_NANOS) {
            fresh = new Known(System.nanoTime(), askMachine());
            known = fresh;
        }
        return fresh.hosts();
    }

    private static Set<String> askMachine() {
        Set<String> siteLocal = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    for (InterfaceAddress address : network.getInterfaceAddresses()) {
                        InetAddress inet = address.getAddress();
                        if (inet instanceof Inet4Address && !inet.isLinkLocalAddress()) {
                            (inet.isSiteLocalAddress() ? siteLocal : others).add(inet.getHostAddress());
                        }
                    }
                }
            }
        } catch (SocketException e) {
            // A machine that cannot list its networks has none to offer.
            return Set.of();
        }
        siteLocal.addAll(others);
        return siteLocal;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.equals("[::1]");
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String withoutSlash(String address) {
        return address.replaceFirst("/+$", "");
    }
}
