package no.innspill.projector;

import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** A region of the wall: it knows what the wall is about, and that a frozen wall changes only by what is taken away. */
abstract class WallRegion implements Region {

    private final Walls walls;
    private final String id;

    WallRegion(Walls walls, String id) {
        this.walls = walls;
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(draw(walls.of(seen)));
    }

    abstract String draw(Wall wall);

    /** What has been written, hidden or put elsewhere concerns all that shows it, frozen or not. */
    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards();
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return parts(walls.of(seen), changes);
    }

    /** The whole of it, unless it is made of parts that come and go by themselves. */
    List<Part> parts(Wall wall, Changes changes) {
        return touchedBy(changes) ? List.of(whole(wall)) : List.of();
    }

    Part whole(Wall wall) {
        return Part.of(id, draw(wall));
    }
}
