package no.innspill.paper;

import java.util.List;
import java.util.Optional;
import no.innspill.address.JoinAddress;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaLines;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.JoinShown;
import no.innspill.page.TagChoice;
import no.innspill.page.ThemeShown;
import no.innspill.workshop.Workshop;

/** What the pages for paper show: the way in, and the plan as far as somebody who writes needs it. */
public record PaperPage(
        String code,
        Worded title,
        Language language,
        JoinShown join,
        List<ThemeShown> themes,
        List<TagChoice> tags,
        List<TableSheet> tables,
        Optional<AddedFromPaper> added,
        int most) {

    /** A table and its own way in. */
    public record TableSheet(int number, Worded label, JoinShown join) {}

    static PaperPage of(Workshop workshop, List<Idea> written, JoinAddress addresses, Language language) {
        Language fallback = workshop.language();
        return new PaperPage(
                workshop.code(),
                workshop.title().worded(language, fallback),
                language,
                JoinShown.of(workshop, addresses),
                workshop.plan().themes().stream()
                        .map(theme -> ThemeShown.of(workshop, theme, language))
                        .toList(),
                TagChoice.tags(workshop, language),
                workshop.plan().tables().stream()
                        .map(table -> new TableSheet(
                                table.number(),
                                table.label().worded(language, fallback),
                                JoinShown.at(table, workshop, addresses)))
                        .toList(),
                AddedFromPaper.latest(written, language, fallback),
                IdeaLines.FROM_PAPER);
    }
}
