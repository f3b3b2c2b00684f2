package no.innspill.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The named links whose secret has been shown since it was last written down; in memory, so that looking costs no writing. */
@ApplicationScoped
public class Sightings {

    private final Set<Long> seen = ConcurrentHashMap.newKeySet();

    public void note(long link) {
        seen.add(link);
    }

    /** Those that have been seen; from here on whoever asked has them. */
    public Set<Long> taken() {
        Set<Long> taken = Set.copyOf(seen);
        seen.removeAll(taken);
        return taken;
    }
}
