package no.innspill.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one idea or group that stands in the light of all screens, if any does.
 *
 * @param idea its id, or null
 * @param group its id, or null
 */
@Embeddable
public record Spotlight(
        @Column(name = "spotlight_idea_id") @Nullable Long idea,
        @Column(name = "spotlight_group_id") @Nullable Long group) {

    public static final Spotlight NONE = new Spotlight(null, null);

    /** The id of the idea or group. */
    public Optional<Long> item() {
        return Optional.ofNullable(idea == null ? group : idea);
    }
}
