package no.innspill.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.innspill.matrix.Rating;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingEntry(
        @Nullable Integer idea, @Nullable Integer group, @Nullable Integer importance, @Nullable Integer feasibility) {

    static RatingEntry of(Rating rating, References references) {
        ItemRef item = references.of(rating.item());
        return new RatingEntry(
                item.idea(),
                item.group(),
                rating.importance().orElse(null),
                rating.feasibility().orElse(null));
    }
}
