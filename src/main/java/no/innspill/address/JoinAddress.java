package no.innspill.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.innspill.access.Secrets;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address the room types and scans: the configured public one, else the one chosen or seen for the workshop as long
 * as it still leads here, else this machine's first address in its network. Never localhost, if there is any other.
 */
@ApplicationScoped
public class JoinAddress {

    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(3);

    private record Known(long at, List<String> hosts) {}

    private final Clock clock;
    private final Network network;
    private final Optional<PublicAddress> publicAddress;
    private final int port;
    private final String start = Secrets.random();
    private volatile @Nullable Known known;

    JoinAddress(
            Network network,
            @ConfigProperty(name = "innspill.public-address") Optional<String> publicAddress,
            @ConfigProperty(name = "quarkus.http.port") int port,
            Clock clock) {
        this.clock = clock;
        this.network = network;
        this.publicAddress = publicAddress.flatMap(PublicAddress::parse);
        this.port = port;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String of(Workshop workshop) {
        return publicAddress
                .map(PublicAddress::toString)
                .or(() -> workshop.settings().address().filter(address -> leadsHere(address, local())))
                .orElseGet(() -> machine().get(0));
    }

    /** What the facilitator can choose from; the one in use stands first. */
    public List<String> choices(Workshop workshop) {
        Set<String> choices = new LinkedHashSet<>();
        choices.add(of(workshop));
        workshop.settings().address().ifPresent(choices::add);
        if (publicAddress.isEmpty()) {
            choices.addAll(machine());
        }
        return List.copyOf(choices);
    }

    /** Where people can be sent before there is a workshop: the public address, or this machine's own. */
    public List<String> offered() {
        return publicAddress.map(address -> List.of(address.toString())).orElseGet(this::machine);
    }

    /** The one address that is set, if any is. */
    public Optional<PublicAddress> configured() {
        return publicAddress;
    }

    /**
     * Stands for everything that pages are made of beside the workshop: this start of the server, with its settings, the
     * addresses that the machine has, and the day, by which it is said how long the workshop is kept. What is kept of a page holds for as long as it is the same.
     */
    public String stamp() {
        return Secrets.hash(start + offered() + Retention.day(clock.instant())).substring(0, 8);
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
    static boolean leadsHere(String address, List<String> local) {
        String host = host(address);
        boolean numeric = host.matches("[0-9.]+") || host.startsWith("[");
        return !numeric || local.contains(host);
    }

    /** This machine's addresses as others in its network reach them, the likeliest first; never empty. */
    public List<String> machine() {
        List<String> found = new ArrayList<>();
        local().forEach(host -> found.add("http://" + host + ":" + port));
        if (found.isEmpty()) {
            found.add("http://localhost:" + port);
        }
        return found;
    }

    /** Asked of the machine once in a while: it is slow to answer, and a laptop changes its network. */
    private List<String> local() {
        Known fresh = known;
        if (fresh == null || System.nanoTime() - fresh.at() > KEPT_NANOS) {
            fresh = new Known(System.nanoTime(), NetworkCard.byReach(network.cards(), network.outward()));
            known = fresh;
        }
        return fresh.hosts();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : plain(host);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A host's name as it is compared: browsers leave capitals and a dot at its end. */
    static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static String withoutSlash(String address) {
        return address.replaceFirst("/+$", "");
    }
}
