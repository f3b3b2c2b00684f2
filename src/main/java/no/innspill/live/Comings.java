package no.innspill.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Workshops in which somebody came or went, and nobody has been told yet. */
@ApplicationScoped
class Comings {

    private final Set<String> codes = ConcurrentHashMap.newKeySet();

    void add(String code) {
        codes.add(code);
    }

    void addAll(Collection<String> more) {
        codes.addAll(more);
    }

    /** Those of now; whoever comes from now on is told of next time. */
    List<String> take() {
        List<String> taken = List.copyOf(codes);
        taken.forEach(codes::remove);
        return taken;
    }
}
