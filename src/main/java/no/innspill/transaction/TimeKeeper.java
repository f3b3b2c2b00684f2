package no.innspill.transaction;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import no.innspill.store.ByItself.Chores;
import no.innspill.store.DatabaseKind;
import no.innspill.time.SteadyClock;

/**
 * Brings the server's clock and the machine's together again after that was set, at a moment at which nobody notices: while
 * no timer runs. Until then the server goes on counting, and notes by how much the two are apart, so that a timer that runs
 * is right after a restart too.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.H2)
public class TimeKeeper {

    private static final int FIRST = 1;

    /** What machines correct by themselves all the time is less. */
    private static final Duration JUMP = Duration.ofSeconds(1);

    private final SteadyClock clock;
    private final Running running;
    private Duration noted = Duration.ZERO;

    TimeKeeper(SteadyClock clock, Running running) {
        this.clock = clock;
        this.running = running;
    }

    /**
     * After a restart: as far apart as before. A machine that lost its clock meanwhile tells nothing about how long that
     * was, and a timer goes on from the last thing that is known to have happened.
     */
    void begin(@Observes @Priority(FIRST) StartupEvent started) {
        if (!running.isAny(clock.instant())) {
            return;
        }
        noted = running.noted();
        clock.follow(noted);
        running.latest().filter(latest -> latest.isAfter(clock.instant())).ifPresent(latest -> {
            Duration lost = Duration.between(clock.instant(), latest);
            clock.follow(noted.minus(lost));
        });
    }

    @Scheduled(every = "1s", skipExecutionIf = Chores.class)
    void keep() {
        Duration apart = clock.apart();
        boolean wasApart = !isSmall(noted);
        if (isSmall(apart) || !running.isAny(clock.instant())) {
            clock.follow(Duration.ZERO);
            noted = Duration.ZERO;
        } else {
            noted = apart;
        }
        if (wasApart || !isSmall(noted)) {
            running.note(noted);
        }
    }

    private static boolean isSmall(Duration apart) {
        return apart.abs().compareTo(JUMP) < 0;
    }
}
