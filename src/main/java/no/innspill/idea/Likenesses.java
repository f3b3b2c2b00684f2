package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import no.innspill.similarity.ComparedText;
import no.innspill.similarity.Likeness;
import no.innspill.workshop.Theme;

/** How alike a theme's ideas are, worked out once for as long as their texts stay the same. */
@ApplicationScoped
public class Likenesses {

    private static final int KEPT = 100;

    /** So many times as long as it takes to work one out, it is good enough for whoever is only writing. */
    private static final long SHARE = 20;

    /** Up to this it is worked out whenever anything is different. */
    private static final long QUICK = 20_000_000;

    /** @param good until when, on the clock of nanoseconds, though the texts may have changed */
    private record Known(List<ComparedText> texts, Likeness likeness, long good) {}

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

    /** @param ideas of that theme, those that everybody may see */
    public Likeness of(Theme theme, List<Idea> ideas) {
        List<ComparedText> texts = ideas.stream()
                .map(idea -> new ComparedText(idea.id(), idea.text()))
                .toList();
        return known(theme.id())
                .filter(known -> known.texts.equals(texts))
                .orElseGet(() -> workOut(theme.id(), texts))
                .likeness;
    }

    /**
     * Those of the texts that are most like one that is being written, best first. Where it takes long to work out how
     * alike they are, this is done now and then only and for all who write: the latest may be missing then. Whoever asks
     * holds no connection.
     *
     * @param texts of that theme, as they are to be seen just now
     */
    public List<ComparedText> like(long theme, List<ComparedText> texts, String written, int most) {
        Optional<Known> known = known(theme).filter(one -> one.texts.equals(texts) || clock.getAsLong() < one.good);
        if (known.isEmpty() && underWay.add(theme)) {
            try {
                known = Optional.of(workOut(theme, texts));
            } finally {
                underWay.remove(theme);
            }
        }
        Set<ComparedText> there = Set.copyOf(texts);
        return known.or(() -> known(theme)).stream()
                .flatMap(one -> one.likeness.like(written, one.texts.size()).stream())
                .filter(there::contains)
                .limit(most)
                .toList();
    }

    private Optional<Known> known(long theme) {
        synchronized (byTheme) {
            return Optional.ofNullable(byTheme.get(theme));
        }
    }

    private Known workOut(long theme, List<ComparedText> texts) {
        long start = clock.getAsLong();
        Likeness likeness = Likeness.of(texts);
        long end = clock.getAsLong();
        long took = end - start;
        Known known = new Known(List.copyOf(texts), likeness, took < QUICK ? end : end + SHARE * took);
        synchronized (byTheme) {
            byTheme.put(theme, known);
        }
        return known;
    }
}
