package no.innspill.privacy;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says when what was deleted has stayed in the database's file for longer than people are told. */
@Wellness
@ApplicationScoped
public class ErasureHealth implements HealthCheck {

    private static final Duration TOLD = Duration.ofMinutes(5);

    private final Erasure erasure;

    ErasureHealth(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public HealthCheckResponse call() {
        Duration overdue = erasure.overdue();
        return HealthCheckResponse.named("erasure")
                .status(overdue.compareTo(TOLD) < 0)
                .withData("seconds", overdue.toSeconds())
                .build();
    }
}
