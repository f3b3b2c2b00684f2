package no.innspill.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

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

    /** Tells of those of now; whoever comes meanwhile, and those behind one that fails, are told of next time. */
    void tell(Consumer<String> teller) {
        for (String code : List.copyOf(codes)) {
            codes.remove(code);
            teller.accept(code);
        }
    }
}
