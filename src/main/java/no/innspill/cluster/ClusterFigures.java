package no.innspill.cluster;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.innspill.store.DatabaseKind;

/** Whether this node and the others hear each other, in figures. */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class ClusterFigures {

    private final Counter missed;
    private final Counter setbacks;

    ClusterFigures(MeterRegistry meters) {
        this.missed = Counter.builder("innspill.nodes.missed")
                .description("Times that a workshop's commits were found in the database, and nobody had told of them")
                .register(meters);
        this.setbacks = Counter.builder("innspill.nodes.setbacks")
                .description("Times that the database was older than it had been")
                .register(meters);
    }

    void begin(@Observes StartupEvent started, Listening listening, NeighboursScreens screens, MeterRegistry meters) {
        Gauge.builder("innspill.nodes.heard", () -> listening.hears() ? 1 : 0)
                .description("Whether this node hears the others")
                .register(meters);
        Gauge.builder("innspill.nodes", () -> 1 + screens.nodes())
                .description("Nodes that are heard, with this one")
                .register(meters);
        Gauge.builder("innspill.nodes.housekeeping", () -> listening.isOurs() ? 1 : 0)
                .description("Whether this node does what one does for all")
                .register(meters);
    }

    void missed() {
        missed.increment();
    }

    void wentBack() {
        setbacks.increment();
    }
}
