package no.innspill.measure;

import java.util.List;
import no.innspill.measure.MeasureShown.Label;
import no.innspill.measure.MeasureShown.Origin;

/**
 * What a measure's form offers to choose from, in one language.
 *
 * @param origins the ideas and groups it may come from, the most likely first
 */
public record Choices(List<String> responsible, List<String> horizons, List<Label> tags, List<Origin> origins) {

    /** The same without origins, for forms of which there are many on a page. */
    public Choices bare() {
        return new Choices(responsible, horizons, tags, List.of());
    }
}
