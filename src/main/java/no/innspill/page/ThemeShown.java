package no.innspill.page;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * A theme as a page shows it, in one language. Its number and its accent colour go together.
 *
 * @param tab what it is called where there is little room
 */
public record ThemeShown(long id, int number, int accent, Worded title, Worded tab, List<Worded> questions) {

    public static ThemeShown of(Workshop workshop, Theme theme, Language language) {
        Language fallback = workshop.language();
        return new ThemeShown(
                theme.id(),
                theme.position() + 1,
                theme.accent(),
                theme.title().worded(language, fallback),
                theme.tab().worded(language, fallback),
                theme.questions().stream()
                        .map(question -> question.worded(language, fallback))
                        .toList());
    }

    /** What the table has before it in the round that the step is; nothing where tables do not take turns. */
    public static List<ThemeShown> turnsOf(Workshop workshop, Step step, RoomTable table, Language language) {
        return step.isInTurn()
                ? workshop.turns().themesAt(table, step).stream()
                        .map(theme -> of(workshop, theme, language))
                        .toList()
                : List.of();
    }
}
