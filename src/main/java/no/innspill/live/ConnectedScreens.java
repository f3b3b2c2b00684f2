package no.innspill.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.screen.OpenScreens;
import no.innspill.screen.Presence;
import no.innspill.workshop.Viewpoint;

/** Who has which workshops open on this node at the moment. */
@ApplicationScoped
class ConnectedScreens implements Presence, OpenScreens {

    private final Feeds feeds;
    private final EventStreams streams;

    ConnectedScreens(Feeds feeds, EventStreams streams) {
        this.feeds = feeds;
        this.streams = streams;
    }

    @Override
    public Set<String> watched() {
        Set<String> watched = new HashSet<>(streams.watched());
        watched.addAll(feeds.codes());
        return watched;
    }

    @Override
    public List<Open> of(String code) {
        return feeds.of(code).map(Feed::open).orElse(List.of());
    }

    @Override
    public int connected(String code, String view) {
        return feeds.of(code).map(feed -> feed.connected(view)).orElse(0);
    }

    @Override
    public int connected(String code, String view, Viewpoint viewpoint) {
        return feeds.of(code).map(feed -> feed.connected(view, viewpoint)).orElse(0);
    }

    /** Screens of that view that are open, in the workshops that are wanted. */
    int many(String view, Predicate<String> wanted) {
        return feeds.codes().stream()
                .filter(wanted)
                .flatMap(code -> feeds.of(code).stream())
                .mapToInt(feed -> feed.size(view))
                .sum();
    }

    /** Screens that show what has been old for so long. */
    int stale(Duration age) {
        return feeds.codes().stream()
                .flatMap(code -> feeds.of(code).stream())
                .mapToInt(feed -> feed.stale(age))
                .sum();
    }
}
