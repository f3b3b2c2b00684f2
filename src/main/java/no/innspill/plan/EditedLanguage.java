package no.innspill.plan;

import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Workshop;

/**
 * The language that the plan's texts are edited in, and what becomes of a text with other words in it.
 *
 * @param own the workshop's own
 */
record EditedLanguage(Language content, Language own) {

    /** The one asked for, else the workshop's own. */
    static EditedLanguage of(String tag, Workshop workshop) {
        return new EditedLanguage(Language.of(tag).orElse(workshop.language()), workshop.language());
    }

    /** A text that must not be missing: empty where these words, being none, would leave it so. */
    Optional<LocalizedText> required(LocalizedText before, String words) {
        if (!words.isEmpty()) {
            return Optional.of(before.with(content, words));
        }
        LocalizedText without = before.without(content);
        return without.texts().isEmpty() || isOwnOf(before) ? Optional.empty() : Optional.of(without);
    }

    /** A text that may be missing. Without it in the workshop's own language there is nothing to translate either. */
    LocalizedText optional(LocalizedText before, String words) {
        if (!words.isEmpty()) {
            return before.with(content, words);
        }
        return isOwnOf(before) ? LocalizedText.NONE : before.without(content);
    }

    private boolean isOwnOf(LocalizedText text) {
        return content == own && text.texts().containsKey(own);
    }
}
