package no.innspill.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How the store is doing, in figures: one of its conditions is 1, and the others are 0. */
@ApplicationScoped
class StoreFigures {

    void begin(@Observes StartupEvent started, Store store, MeterRegistry meters) {
        for (Condition condition : Condition.values()) {
            Gauge.builder("innspill.store.condition", () -> store.condition() == condition ? 1 : 0)
                    .description("1 for how the store is doing")
                    .tag("condition", condition.code())
                    .register(meters);
        }
        Gauge.builder("innspill.store.ready", () -> store.takesChanges() ? 1 : 0)
                .description("Whether changes are taken")
                .register(meters);
    }
}
