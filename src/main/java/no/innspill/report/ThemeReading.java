package no.innspill.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads one theme of a report: what was asked, what was written, and what its votes came to. */
final class ThemeReading {

    private ThemeReading() {}

    static ThemeReport of(
            Workshop workshop,
            Theme theme,
            List<Item> items,
            CountedVotes counted,
            Numbering numbers,
            Language language) {
        return new ThemeReport(
                theme.position() + 1,
                theme.accent(),
                said(theme.title(), workshop, language),
                theme.questions().stream()
                        .map(question -> said(question, workshop, language))
                        .toList(),
                counted.under(theme),
                items.stream()
                        .flatMap(ThemeReading::written)
                        .filter(idea -> idea.leftOut().isEmpty())
                        .map(idea -> row(workshop, idea, numbers.of(idea), language))
                        .toList());
    }

    private static Stream<Idea> written(Item item) {
        return item instanceof Group group ? group.visibleIdeas().stream() : Stream.of((Idea) item);
    }

    private static IdeaRow row(Workshop workshop, Idea idea, int number, Language language) {
        return new IdeaRow(
                number,
                idea.item().id(),
                idea.text(),
                idea.group().map(Group::titled),
                idea.tags().stream()
                        .map(tag -> said(tag.label(), workshop, language))
                        .toList(),
                idea.isFromPaper(),
                Optional.ofNullable(idea.standing().note()),
                idea.table()
                        .map(table -> said(table.label(), workshop, language).text()),
                idea.isAt(Viewpoint.PLENARY),
                idea.group().isPresent() ? Optional.empty() : idea.reportTitle(),
                idea.isPinned() || idea.item().isPinned());
    }

    private static Worded said(LocalizedText words, Workshop workshop, Language language) {
        return words.worded(language, workshop.language());
    }
}
