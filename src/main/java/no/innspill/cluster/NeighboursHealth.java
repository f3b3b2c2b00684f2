package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.store.DatabaseKind;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that does not hear the others is a second behind them: who can choose takes another one. */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class NeighboursHealth implements HealthCheck {

    private final Listening listening;
    private final NeighboursScreens screens;

    NeighboursHealth(Listening listening, NeighboursScreens screens) {
        this.listening = listening;
        this.screens = screens;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("neighbours")
                .status(listening.hears())
                .withData("nodes", 1 + screens.nodes())
                .withData("housekeeping", listening.isOurs())
                .build();
    }
}
