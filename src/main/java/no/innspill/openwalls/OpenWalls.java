package no.innspill.openwalls;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What the walls of each workshop have said lately, here and on other nodes. Nothing of it is stored. */
@ApplicationScoped
public class OpenWalls {

    /** A wall says every twenty seconds that it is there. */
    private static final Duration SILENT = Duration.ofSeconds(50);

    /** Of one workshop; whoever can open more of them sees the first ones in the picture. */
    static final int WALLS = 12;

    /** Letters of all that is known of all walls together; an ordinary wall says some fifty. */
    private static final int LETTERS = 4_000_000;

    /** What it costs besides to know of a wall. */
    private static final int EACH = 200;

    private static final int FIRST = 1;

    private record Heard(WallShown shown, long at) {}

    private final LongSupplier clock;
    private final Cache<String, Map<String, Heard>> walls;

    @Inject
    OpenWalls() {
        this(System::nanoTime);
    }

    OpenWalls(LongSupplier clock) {
        this.clock = clock;
        this.walls = Caffeine.newBuilder()
                .maximumWeight(LETTERS)
                .weigher((String code, Map<String, Heard> known) -> EACH
                        + known.values().stream().mapToInt(OpenWalls::letters).sum())
                .expireAfterWrite(SILENT)
                .ticker(clock::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    private static int letters(Heard heard) {
        return EACH + heard.shown().look().length() + heard.shown().pages().length();
    }

    /** Before whoever draws it hears of it. */
    void told(@Observes @Priority(FIRST) WallTold told) {
        walls.asMap().compute(told.code(), (code, known) -> with(known == null ? Map.of() : known, told));
    }

    /** In the order in which they came. */
    private Map<String, Heard> with(Map<String, Heard> known, WallTold told) {
        Map<String, Heard> now = new LinkedHashMap<>(known);
        now.values().removeIf(heard -> isSilent(heard));
        told.shown()
                .ifPresentOrElse(
                        shown -> {
                            if (now.size() < WALLS || now.containsKey(told.wall())) {
                                now.put(told.wall(), new Heard(shown, clock.getAsLong()));
                            }
                        },
                        () -> now.remove(told.wall()));
        return now;
    }

    private boolean isSilent(Heard heard) {
        return clock.getAsLong() - heard.at() > SILENT.toNanos();
    }

    /** The one that a picture is of: the first that fills its screen, else the first that there is. */
    public Optional<WallShown> first(String code) {
        return walls.asMap().getOrDefault(code, Map.of()).values().stream()
                .filter(heard -> !isSilent(heard))
                .map(Heard::shown)
                .reduce((first, other) -> other.full() && !first.full() ? other : first);
    }
}
