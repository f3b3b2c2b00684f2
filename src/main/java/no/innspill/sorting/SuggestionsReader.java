package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.idea.Group;
import no.innspill.language.Language;
import no.innspill.page.ThemeShown;
import no.innspill.similarity.Certainty;
import no.innspill.sorting.SuggestionsShown.Member;
import no.innspill.sorting.SuggestionsShown.One;
import no.innspill.sorting.SuggestionsShown.ThemeSuggestions;
import no.innspill.suggestion.Suggestion;
import no.innspill.suggestion.Suggestions;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads which groups the texts suggest, as many as one looks through. */
@ApplicationScoped
class SuggestionsReader {

    /** As many of a theme as one looks through; the next come when these are dealt with. */
    private static final int AT_A_TIME = 8;

    private static final int MORE_AT_A_TIME = 20;

    private final Suggestions suggestions;

    SuggestionsReader(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** @param more whether those too that are less certain */
    SuggestionsShown read(Workshop workshop, boolean more, Language language) {
        return new SuggestionsShown(
                workshop.code(),
                more,
                workshop.plan().themes().stream()
                        .map(theme -> new ThemeSuggestions(
                                ThemeShown.of(workshop, theme, language), under(theme, workshop, more)))
                        .filter(theme -> !theme.suggestions().isEmpty())
                        .toList());
    }

    private List<One> under(Theme theme, Workshop workshop, boolean more) {
        return suggestions.under(theme, workshop, more ? Certainty.LOOSE : Certainty.CLOSE).stream()
                .filter(suggestion -> workshop.isAtTables() || isInPlenary(suggestion))
                .limit(more ? MORE_AT_A_TIME : AT_A_TIME)
                .map(SuggestionsReader::one)
                .toList();
    }

    private static One one(Suggestion suggestion) {
        return new One(
                suggestion.group().map(Group::id).orElse(0L),
                suggestion.heading(),
                suggestion.ideas().stream()
                        .map(idea -> new Member(idea.id(), idea.place(), idea.text()))
                        .toList());
    }

    /** Where the room is together, nobody is asked about what has stayed at the tables. */
    private static boolean isInPlenary(Suggestion suggestion) {
        return suggestion.ideas().stream().allMatch(idea -> idea.isAt(Viewpoint.PLENARY));
    }
}
