package no.innspill.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import no.innspill.openwalls.WallTold;
import no.innspill.screen.ScreensChanged;
import no.innspill.store.ByItself.Rounds;
import no.innspill.store.StoreChanged;

/** Tells who watches a room what belongs to no revision: how many are there, and how the store is doing. */
@ApplicationScoped
class PassingPush {

    private final Comings comings;
    private final Feeds feeds;
    private final Event<ScreensChanged> changes;

    PassingPush(Comings comings, Feeds feeds, Event<ScreensChanged> changes) {
        this.comings = comings;
        this.feeds = feeds;
        this.changes = changes;
    }

    /** Whoever watches the room also learns how the store is doing. */
    void changed(@Observes StoreChanged store) {
        comings.addAll(feeds.codes());
    }

    /** Whoever watches the room here also sees who comes and goes on other nodes. */
    void changed(@Observes ScreensChanged screens) {
        if (!screens.here()) {
            comings.add(screens.code());
        }
    }

    /** The picture of the wall follows the wall. */
    void told(@Observes WallTold wall) {
        comings.add(wall.code());
    }

    /** Tells of comings and goings, once a second at most. */
    @Scheduled(every = "1s", skipExecutionIf = Rounds.class)
    void show() {
        comings.tell(code -> {
            changes.fire(new ScreensChanged(code, true));
            feeds.of(code).ifPresent(Feed::showPassing);
        });
    }

    /** Some of those figures fall as time goes by, though nobody comes or goes. */
    @Scheduled(every = "20s", skipExecutionIf = Rounds.class)
    void grow() {
        comings.addAll(feeds.codes());
    }
}
