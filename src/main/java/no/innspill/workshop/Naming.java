package no.innspill.workshop;

import no.innspill.language.Language;
import no.innspill.language.Words;
import org.jspecify.annotations.Nullable;

/** What the workshop is called, what it speaks first, and where the room joins it, so that it can be put back. */
public record Naming(Words title, Language language, @Nullable String address) {

    public static Naming of(Workshop workshop) {
        return new Naming(
                workshop.title(), workshop.language(), workshop.address().orElse(null));
    }
}
