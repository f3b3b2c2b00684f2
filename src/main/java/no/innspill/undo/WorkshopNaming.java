package no.innspill.undo;

import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Occasion;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What the workshop is called, what it speaks first, where the room joins it and on what occasion, so that it can be put back. */
public record WorkshopNaming(LocalizedText title, Language language, @Nullable String address, Occasion occasion) {

    public static WorkshopNaming of(Workshop workshop) {
        return new WorkshopNaming(
                workshop.title(),
                workshop.language(),
                workshop.settings().address().orElse(null),
                workshop.occasion());
    }
}
