package no.innspill.measure;

import java.util.List;
import no.innspill.language.Worded;
import no.innspill.measure.MeasureShown.Label;
import no.innspill.measure.MeasureShown.Origin;

/**
 * What a measure's form offers to choose from, in one language.
 *
 * @param origins the ideas and groups it may come from, the most likely first
 */
public record Choices(List<Worded> responsible, List<Worded> horizons, List<Label> tags, List<Origin> origins) {

    /** Whether that is one of those there are to choose from. */
    public boolean offers(List<Worded> list, Worded chosen) {
        return list.stream().anyMatch(one -> one.text().equals(chosen.text()));
    }

    /** The same without origins, for forms of which there are many on a page. */
    public Choices bare() {
        return new Choices(responsible, horizons, tags, List.of());
    }
}
