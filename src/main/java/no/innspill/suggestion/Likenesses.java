package no.innspill.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import no.innspill.desk.WentBack;
import no.innspill.similarity.ComparedText;
import no.innspill.similarity.Likeness;

/** How alike a theme's ideas are, worked out once for as long as their texts stay the same. */
@ApplicationScoped
public class Likenesses {

    private static final int KEPT = 100;

    /** So many times as long as it takes to work one out, it is good enough for whoever is only writing. */
    private static final long SHARE = 20;

    /** Up to this it is worked out whenever anything is different. */
    private static final long QUICK = 20_000_000;

    /** @param good until when, on the clock of nanoseconds, though the texts may have changed */
    private record Known(Comparison of, Likeness likeness, long good) {}

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final LongSupplier clock;

    private final Map<Long, Known> byTheme = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    Likenesses() {
        this(System::nanoTime);
    }

    Likenesses(LongSupplier clock) {
        this.clock = clock;
    }

    public Likeness of(Comparison comparison) {
        return known(comparison)
                .filter(known -> known.of.equals(comparison))
                .orElseGet(() -> workOut(comparison))
                .likeness;
    }

    /**
     * Those of the texts that are most like one that is being written, best first. Where it takes long to work out how
     * alike they are, this is done now and then only and for all who write: the latest may be missing then. Whoever asks
     * holds no connection.
     */
    public List<ComparedText> like(Comparison among, String written, int most) {
        Optional<Known> known = known(among).filter(one -> one.of.equals(among) || clock.getAsLong() < one.good);
        if (known.isEmpty() && underWay.add(among.theme())) {
            try {
                known = Optional.of(workOut(among));
            } finally {
                underWay.remove(among.theme());
            }
        }
        Set<ComparedText> there = Set.copyOf(among.texts());
        return known.or(() -> known(among)).stream()
                .flatMap(one -> one.likeness.like(written, one.of.texts().size()).stream())
                .filter(there::contains)
                .limit(most)
                .toList();
    }

    /** The ids of themes and ideas come by again, and are of others then. */
    void wentBack(@Observes WentBack database) {
        synchronized (byTheme) {
            byTheme.clear();
        }
    }

    private Optional<Known> known(Comparison comparison) {
        synchronized (byTheme) {
            return Optional.ofNullable(byTheme.get(comparison.theme()));
        }
    }

    private Known workOut(Comparison comparison) {
        long start = clock.getAsLong();
        Likeness likeness = Likeness.of(comparison.texts(), comparison.asked());
        long end = clock.getAsLong();
        long took = end - start;
        Known known = new Known(comparison, likeness, took < QUICK ? end : end + SHARE * took);
        synchronized (byTheme) {
            byTheme.put(comparison.theme(), known);
        }
        return known;
    }
}
