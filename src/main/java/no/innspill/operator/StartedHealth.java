package no.innspill.operator;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Says which build it is that has started. Nobody answers here before the tables are those of this version: until then
 * there is nothing at the port.
 */
@Startup
@ApplicationScoped
class StartedHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("release")
                .up()
                .withData("version", Release.current().version())
                .withData("commit", Release.current().commit())
                .build();
    }
}
