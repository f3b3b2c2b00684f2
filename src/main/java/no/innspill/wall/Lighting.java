package no.innspill.wall;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item in the light of all screens, or none. */
interface Lighting {

    Spotlight lit();

    /** Puts one idea or group in the light, or nothing. */
    void light(@Nullable Long ideaId, @Nullable Long groupId);

    /** Takes the item out of the light if it stands there. */
    default void dim(long itemId) {
        if (lights(itemId)) {
            light(null, null);
        }
    }

    default boolean lights(long itemId) {
        return spotlight().filter(lit -> lit == itemId).isPresent();
    }

    /** The id of the idea or group that stands in the light of all screens. */
    default Optional<Long> spotlight() {
        return lit().item();
    }
}
