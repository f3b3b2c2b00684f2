package no.innspill.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.measure.Choices;
import no.innspill.measure.MeasureShown;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has rated and which measures are theirs.
 *
 * @param ratings while the matrix is being rated: theirs
 * @param editable whether they may change their measures now
 */
public record OwnOutcomes(List<Rated> ratings, List<MeasureShown> measures, boolean editable, Choices choices) {

    /** One rating; an axis they have said nothing about is null. */
    public record Rated(long id, String text, Given given) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Given(@Nullable Integer importance, @Nullable Integer feasibility) {}

    /** The ratings by the id of the idea or group. */
    Map<Long, Given> given() {
        return ratings.stream().collect(Collectors.toMap(Rated::id, Rated::given));
    }

    List<Long> ids() {
        return measures.stream().map(MeasureShown::id).toList();
    }
}
