package no.innspill.rehearsal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import no.innspill.rehearsal.PretendAct.Reply;
import no.innspill.store.ByItself.Changes;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import org.jboss.logging.Logger;

/**
 * Once a second pretend people do something, one after the other: the next is not begun before the one before it is
 * answered, and none where the answer is slow or says that there is enough to do. So real rooms come first.
 */
@ApplicationScoped
class RehearsalRounds {

    private static final Logger LOG = Logger.getLogger(RehearsalRounds.class);

    private static final Duration LONGEST = Duration.ofMillis(500);

    private final RunningRehearsals rehearsals;
    private final RoomReader rooms;
    private final OwnDoor door;
    private long round;

    RehearsalRounds(RunningRehearsals rehearsals, RoomReader rooms, OwnDoor door) {
        this.rehearsals = rehearsals;
        this.rooms = rooms;
        this.door = door;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = Changes.class)
    synchronized void play() {
        List<RunningRehearsal> playing = rehearsals.withPlace();
        if (playing.isEmpty()) {
            return;
        }
        round++;
        // Whoever was last in one round is first in another.
        Collections.rotate(playing, (int) (round % playing.size()));
        long end = System.nanoTime() + LONGEST.toNanos();
        for (RunningRehearsal one : playing) {
            if (!one.isPaused() && !play(one, one.speed().acts(round), end)) {
                return;
            }
        }
    }

    /** Whether there may be more in this round. */
    private boolean play(RunningRehearsal one, int acts, long end) {
        try {
            Optional<RoomAsSeen> room = acts == 0 ? Optional.empty() : rooms.read(one.code());
            for (int i = 0; i < acts && room.isPresent(); i++) {
                Optional<PretendAct> act = one.next(room.get());
                if (act.isEmpty()) {
                    return true;
                }
                Reply reply = door.send(one.code(), act.get());
                act.get().then().accept(reply);
                if (reply.isTooMuch() || System.nanoTime() > end) {
                    return false;
                }
            }
            return true;
        } catch (Busy | NotStored later) {
            return false;
        } catch (TimeoutException slow) {
            return false;
        } catch (ExecutionException shut) {
            LOG.warnf("A rehearsal found no way into the server: %s", shut.getCause());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
