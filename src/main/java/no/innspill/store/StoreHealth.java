package no.innspill.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whoever watches the server how the store is doing, by a word and without the database's own. */
@Readiness
@ApplicationScoped
class StoreHealth implements HealthCheck {

    /** Whoever looks at it has not come back. */
    private static final String HANGS = "hangs";

    private final Store store;

    StoreHealth(Store store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store")
                .status(store.isWatched() && store.takesChanges())
                .withData("condition", store.isWatched() ? store.condition().code() : HANGS)
                .build();
    }
}
