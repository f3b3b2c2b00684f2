package no.innspill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Workshops that should be gone and could not be deleted yet: they are tried again with every round. */
@ApplicationScoped
public class FailedDeletions {

    private final Set<String> codes = ConcurrentHashMap.newKeySet();

    /** Whether that is news. */
    boolean add(String code) {
        return codes.add(code);
    }

    void remove(String code) {
        codes.remove(code);
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    Set<String> codes() {
        return Set.copyOf(codes);
    }
}
