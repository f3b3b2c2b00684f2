package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.innspill.screen.OpenScreens;
import no.innspill.screen.ScreensChanged;
import no.innspill.store.ByItself.Rounds;
import no.innspill.store.DatabaseKind;
import no.innspill.workshop.Viewpoint;

/**
 * Tells the other nodes which browsers have a view open here: those of a workshop when some come or go, and all of them
 * when a node begins to listen, and now and then, for those who have missed it.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class ScreensTold {

    /** So many fit into one message. */
    static final int AT_ONCE = 500;

    private record Place(String view, Viewpoint viewpoint) {}

    private final NodeName name;
    private final OpenScreens screens;
    private final Listening listening;
    private final Map<String, Map<Place, Set<Long>>> told = new ConcurrentHashMap<>();

    ScreensTold(NodeName name, OpenScreens screens, Listening listening) {
        this.name = name;
        this.screens = screens;
        this.listening = listening;
    }

    void changed(@Observes ScreensChanged change) {
        if (change.here()) {
            tell(change.code(), false);
        }
    }

    void told(@Observes Message message) {
        if (message instanceof Message.Hello) {
            tellAll();
        }
    }

    @Scheduled(every = "20s", skipExecutionIf = Rounds.class)
    void tellAll() {
        Set<String> codes = new HashSet<>(screens.watched());
        codes.addAll(told.keySet());
        codes.forEach(code -> tell(code, true));
    }

    /** @param all also what is as it was when it was told last */
    private synchronized void tell(String code, boolean all) {
        Map<Place, Set<Long>> now = screens.of(code).stream()
                .collect(Collectors.groupingBy(
                        open -> new Place(open.view(), open.viewpoint()),
                        Collectors.mapping(Owner::number, Collectors.toSet())));
        Map<Place, Set<Long>> before = told.getOrDefault(code, Map.of());
        Set<Place> places = new HashSet<>(now.keySet());
        places.addAll(before.keySet());
        for (Place place : places) {
            Set<Long> owners = now.getOrDefault(place, Set.of());
            if (all || !owners.equals(before.get(place))) {
                tell(code, place, owners);
            }
        }
        if (now.isEmpty()) {
            told.remove(code);
        } else {
            told.put(code, now);
        }
    }

    private void tell(String code, Place place, Set<Long> owners) {
        List<Long> all = new ArrayList<>(owners);
        for (int from = 0; from == 0 || from < all.size(); from += AT_ONCE) {
            Set<Long> some = Set.copyOf(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            listening.say(new Message.Screens(
                    name.get(), code, place.view(), place.viewpoint().table(), from == 0, some));
        }
    }
}
