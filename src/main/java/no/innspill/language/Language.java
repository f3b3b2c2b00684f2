package no.innspill.language;

import java.util.Locale;
import java.util.Optional;

/** The languages every word of the product exists in; bokmål comes first. */
public enum Language {
    NB,
    NN,
    EN;

    /** The language's BCP 47 tag: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == EN ? "en-GB" : tag() + "-NO");
    }

    /** What is spoken on the machine itself, as on its console; English where we have nothing else of it. */
    public static Language ofThisMachine() {
        return of(Locale.getDefault().getLanguage()).orElse(EN);
    }

    /** Reads a tag as browsers send it: {@code no} and {@code nb-NO} are bokmål, {@code nn-NO} is nynorsk. */
    public static Optional<Language> of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
