package no.innspill.privacy;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says that workshops are still there which people were told would be gone: how many, and not which. */
@Wellness
@ApplicationScoped
public class DeletionHealth implements HealthCheck {

    private final FailedDeletions failed;

    DeletionHealth(FailedDeletions failed) {
        this.failed = failed;
    }

    @Override
    public HealthCheckResponse call() {
        int many = failed.codes().size();
        return HealthCheckResponse.named("deletion")
                .status(many == 0)
                .withData("failed", many)
                .build();
    }
}
