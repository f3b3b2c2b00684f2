package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import no.innspill.openwalls.WallShown;
import no.innspill.openwalls.WallTold;
import no.innspill.store.DatabaseKind;

/** Tells the other nodes what the walls show that are open here, and hears it of theirs. */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class WallsElsewhere {

    private final NodeName name;
    private final Listening listening;
    private final Event<WallTold> walls;

    WallsElsewhere(NodeName name, Listening listening, Event<WallTold> walls) {
        this.name = name;
        this.listening = listening;
        this.walls = walls;
    }

    void told(@Observes WallTold told) {
        if (told.here()) {
            listening.say(new Message.Wall(name.get(), told.code(), told.wall(), WallShown.word(told.shown())));
        }
    }

    void told(@Observes Message message) {
        if (message instanceof Message.Wall wall && !name.get().equals(wall.node())) {
            walls.fire(new WallTold(wall.code(), wall.wall(), WallShown.ofWord(wall.shown()), false));
        }
    }
}
