package no.innspill.operator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Which build runs where, so that somebody sees how far a roll-out has come. */
@ApplicationScoped
class ReleaseFigure {

    void begin(@Observes StartupEvent started, MeterRegistry meters) {
        Release release = Release.current();
        Gauge.builder("innspill.release", () -> 1)
                .description("1 for the build that runs")
                .tags("version", release.version(), "commit", release.commit())
                .register(meters);
    }
}
