package no.innspill.page;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * A theme as a page shows it, in one language. Its number and its accent colour go together.
 *
 * @param tab what it is called where there is little room
 * @param lang the language that it is worded in where that is not the page's; else empty
 */
public record ThemeShown(
        long id, int number, int accent, String title, String tab, String lang, List<String> questions) {

    public static ThemeShown of(Workshop workshop, Theme theme, Language language) {
        Language fallback = workshop.language();
        return new ThemeShown(
                theme.id(),
                theme.position() + 1,
                theme.accent(),
                theme.title().in(language, fallback),
                theme.tab().in(language, fallback),
                theme.title().foreign(language, fallback),
                theme.questions().stream()
                        .map(question -> question.in(language, fallback))
                        .toList());
    }
}
