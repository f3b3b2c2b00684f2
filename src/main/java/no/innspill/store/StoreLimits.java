package no.innspill.store;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From when the store is in trouble.
 *
 * @param nearlyFull the room on the disk below which somebody is told
 * @param full the room below which nothing is taken any more, so that what is there stays readable
 * @param givenUp how long a file that is there may stay shut before the process ends
 */
record StoreLimits(long nearlyFull, long full, Duration givenUp) {

    @ApplicationScoped
    static class Configured {

        private final StoreLimits limits;

        Configured(
                @ConfigProperty(name = "innspill.disk.warn-below") MemorySize nearlyFull,
                @ConfigProperty(name = "innspill.disk.stop-below") MemorySize full,
                @ConfigProperty(name = "innspill.store.give-up-after") Duration givenUp) {
            this.limits = new StoreLimits(nearlyFull.asLongValue(), full.asLongValue(), givenUp);
        }

        StoreLimits limits() {
            return limits;
        }
    }
}
