package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import no.innspill.screen.ScreensChanged;
import no.innspill.store.DatabaseKind;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Which browsers have which views open on other nodes, as far as these have said. Nothing of it is stored, and a node that
 * is not heard of for a while has gone with all of its screens.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class NeighboursScreens {

    private static final long GONE_NANOS = TimeUnit.SECONDS.toNanos(6);

    /** @param table the viewpoint's */
    private record Place(String view, long table) {}

    /** What one node has said, by the code of the workshop. */
    private static final class Neighbour {
        private final Map<String, Map<Place, Set<Long>>> owners = new HashMap<>();
        private long heard;

        /** Whether that is news. */
        boolean hear(Message.Screens screens) {
            Map<Place, Set<Long>> there = owners.computeIfAbsent(screens.code(), fresh -> new HashMap<>());
            Place place = new Place(screens.view(), screens.table());
            Set<Long> before = there.getOrDefault(place, Set.of());
            Set<Long> now = new HashSet<>(screens.first() ? Set.of() : before);
            now.addAll(screens.owners());
            there.put(place, now);
            there.values().removeIf(Set::isEmpty);
            owners.values().removeIf(Map::isEmpty);
            return !now.equals(before);
        }
    }

    private final String own;
    private final Event<ScreensChanged> changes;
    private final LongSupplier clock;
    private final Map<String, Neighbour> neighbours = new HashMap<>();

    @Inject
    NeighboursScreens(NodeName name, Event<ScreensChanged> changes) {
        this(name.get(), changes, System::nanoTime);
    }

    NeighboursScreens(String own, Event<ScreensChanged> changes, LongSupplier clock) {
        this.own = own;
        this.changes = changes;
        this.clock = clock;
    }

    synchronized int nodes() {
        return neighbours.size();
    }

    /** The browsers that have the view open there, from that viewpoint or, where none is named, from any. */
    synchronized Set<Long> owners(String code, String view, Viewpoint... viewpoint) {
        Set<Long> owners = new HashSet<>();
        for (Neighbour neighbour : neighbours.values()) {
            neighbour.owners.getOrDefault(code, Map.of()).forEach((place, there) -> {
                if (place.view().equals(view) && (viewpoint.length == 0 || viewpoint[0].table() == place.table())) {
                    owners.addAll(there);
                }
            });
        }
        return owners;
    }

    void told(@Observes Message message) {
        if (message instanceof Message.Screens screens) {
            heard(screens.node(), screens);
        } else if (message instanceof Message.Alive alive) {
            heard(alive.node(), null);
        } else if (message instanceof Message.Bye bye) {
            fire(forget(bye.node()));
        }
        fire(forgetWhoHasGone());
    }

    private void heard(String node, Message.@Nullable Screens screens) {
        if (!node.equals(own) && isNews(node, screens) && screens != null) {
            fire(List.of(screens.code()));
        }
    }

    private synchronized boolean isNews(String node, Message.@Nullable Screens screens) {
        Neighbour neighbour = neighbours.computeIfAbsent(node, fresh -> new Neighbour());
        neighbour.heard = clock.getAsLong();
        return screens != null && neighbour.hear(screens);
    }

    private synchronized Collection<String> forget(String node) {
        Neighbour gone = neighbours.remove(node);
        return gone == null ? List.of() : codes(Stream.of(gone));
    }

    private synchronized Collection<String> forgetWhoHasGone() {
        long now = clock.getAsLong();
        List<Neighbour> gone = neighbours.values().stream()
                .filter(neighbour -> now - neighbour.heard > GONE_NANOS)
                .toList();
        neighbours.values().removeAll(gone);
        return codes(gone.stream());
    }

    private static Collection<String> codes(Stream<Neighbour> neighbours) {
        return neighbours
                .flatMap(neighbour -> neighbour.owners.keySet().stream())
                .distinct()
                .toList();
    }

    private void fire(Collection<String> codes) {
        codes.forEach(code -> changes.fire(new ScreensChanged(code, false)));
    }
}
