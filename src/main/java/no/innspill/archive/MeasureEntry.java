package no.innspill.archive;

import static no.innspill.archive.Omitted.orEmpty;
import static no.innspill.archive.Omitted.orNone;

import java.util.List;
import java.util.Map;
import no.innspill.measure.Measure;

public record MeasureEntry(
        String title,
        String why,
        Map<String, String> responsible,
        String carriedOutBy,
        Map<String, String> horizon,
        List<Integer> tags,
        List<ItemRef> sources) {
    public MeasureEntry {
        why = orEmpty(why);
        carriedOutBy = orEmpty(carriedOutBy);
        responsible = responsible == null ? Map.of() : responsible;
        horizon = horizon == null ? Map.of() : horizon;
        tags = orNone(tags);
        sources = orNone(sources);
    }

    static MeasureEntry of(Measure measure, References references) {
        return new MeasureEntry(
                measure.title(),
                measure.why(),
                measure.responsible().byTag(),
                measure.carriedOutBy(),
                measure.horizon().byTag(),
                References.places(measure.tags()),
                measure.sources().stream()
                        .filter(references::knows)
                        .map(references::of)
                        .toList());
    }
}
