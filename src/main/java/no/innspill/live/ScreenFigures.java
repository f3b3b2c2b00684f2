package no.innspill.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innspill.page.RehearsalMark;
import no.innspill.screen.View;

/** How many screens are open, how many of them show what is old, and how long a change takes to them. */
@ApplicationScoped
class ScreenFigures {

    private static final Duration STALE = Duration.ofSeconds(5);

    private final ConnectedScreens screens;
    private final MeterRegistry meters;
    private final Timer latency;

    ScreenFigures(ConnectedScreens screens, RehearsalMark rehearsals, @All List<View> views, MeterRegistry meters) {
        this.screens = screens;
        this.meters = meters;
        for (View view : views) {
            count(view.name(), "real", code -> !rehearsals.isKnown(code));
            count(view.name(), "pretend", rehearsals::isKnown);
        }
        Gauge.builder("innspill.screens.stale", () -> screens.stale(STALE))
                .description("Open screens that show what has been old for five seconds")
                .register(meters);
        this.latency = Timer.builder("innspill.push.latency")
                .description("From when a commit is known on this node until it is written to a screen")
                .serviceLevelObjectives(Stream.of(10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
                        .map(Duration::ofMillis)
                        .toArray(Duration[]::new))
                .register(meters);
    }

    private void count(String view, String room, Predicate<String> wanted) {
        Gauge.builder("innspill.screens", () -> screens.many(view, wanted))
                .description("Open screens")
                .tags("view", view, "room", room)
                .register(meters);
    }

    /** From when a commit is known here until a screen has it. */
    Timer latency() {
        return latency;
    }
}
