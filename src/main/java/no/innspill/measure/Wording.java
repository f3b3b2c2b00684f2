package no.innspill.measure;

import java.util.List;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;

/** What a measure says, so that it can be put back; tags and sources are their ids. */
record Wording(
        String title,
        String why,
        LocalizedText responsible,
        String carriedOutBy,
        LocalizedText horizon,
        List<Long> tags,
        List<Long> sources) {

    static Wording of(Measure measure) {
        return new Wording(
                measure.title(),
                measure.why(),
                measure.responsible(),
                measure.carriedOutBy(),
                measure.horizon(),
                measure.tags().stream().map(Tag::id).toList(),
                measure.sources().stream().map(Item::id).toList());
    }

    /** Without the tags and sources that are gone by now. */
    MeasureDraft draft(Workshop workshop, Items items) {
        return new MeasureDraft(
                title,
                why,
                responsible,
                carriedOutBy,
                horizon,
                tags.stream()
                        .map(workshop.plan()::tag)
                        .flatMap(Optional::stream)
                        .toList(),
                sources.stream()
                        .map(id -> items.in(workshop, id))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }
}
