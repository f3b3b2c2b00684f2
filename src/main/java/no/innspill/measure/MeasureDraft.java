package no.innspill.measure;

import java.util.List;
import no.innspill.idea.Item;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Tag;

/**
 * What a measure says.
 *
 * @param title what should be done
 * @param why may be empty, and so may all that follows
 * @param responsible one entry of the workshop's list
 * @param carriedOutBy who does it, in free words
 * @param horizon one entry of the workshop's list: by when
 * @param sources the ideas and groups it comes from
 */
public record MeasureDraft(
        String title,
        String why,
        LocalizedText responsible,
        String carriedOutBy,
        LocalizedText horizon,
        List<Tag> tags,
        List<Item> sources) {

    /** As the measure stands now. */
    static MeasureDraft of(Measure measure) {
        return new MeasureDraft(
                measure.title(),
                measure.why(),
                measure.responsible(),
                measure.carriedOutBy(),
                measure.horizon(),
                List.copyOf(measure.tags()),
                measure.sources());
    }
}
