package no.innspill.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the connections to the database are shared out. The room has a few that requests cannot take: what is committed goes
 * on when a thousand pages are asked for at once. Boards are drawn on others again, of which one workshop has never all:
 * five thousand ideas in one room keep nobody waiting in the next.
 */
@ApplicationScoped
class Lanes {

    private final Lane requests;
    private final Lane room;
    private final DividedLane boards;
    private final List<Lane> all;
    private final Duration patience;

    Lanes(
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = "innspill.patience") Duration patience) {
        this.patience = patience;
        int ahead = Math.max(1, connections / 4);
        this.room = new Lane(ahead);
        // With three or fewer they share them.
        boolean apart = connections > 3;
        Lane drawing = apart ? new Lane(ahead) : room;
        this.boards = new DividedLane(drawing, Math.max(1, ahead - 1));
        // One is left over for the framework's own look at the database's health.
        this.requests = new Lane(Math.max(1, connections - (apart ? 2 : 1) * ahead - 1));
        this.all = Stream.of(requests, room, drawing).distinct().toList();
    }

    Lane.Place ofRequests() {
        return requests.enter(patience);
    }

    Lane.Place ofTheRoom() {
        return room.enter(patience);
    }

    /** @param code of the workshop whose they are */
    Lane.Place ofBoards(String code) {
        return boards.enter(code, patience);
    }

    /** Lets go all who wait. */
    void dismiss() {
        boards.dismiss();
        all.forEach(Lane::dismiss);
    }

    /** Waits until all who are under way are done, each lane so long at most, and lets nobody in any more. */
    void empty(Duration longest) throws InterruptedException {
        for (Lane lane : all) {
            lane.empty(longest);
        }
    }
}
