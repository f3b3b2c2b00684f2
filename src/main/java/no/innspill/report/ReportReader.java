package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.archive.Told;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.matrix.Raters;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads a workshop as a report, at any time of the session. Hidden ideas and authors stay behind. */
@ApplicationScoped
public class ReportReader {

    private final Ideas ideas;
    private final Items items;
    private final Votes votes;
    private final MeasureLines measures;
    private final Raters raters;
    private final SupportReader support;
    private final FactsReader facts;
    private final MethodReader method;

    ReportReader(
            Ideas ideas,
            Items items,
            Votes votes,
            MeasureLines measures,
            Raters raters,
            SupportReader support,
            FactsReader facts,
            MethodReader method) {
        this.ideas = ideas;
        this.items = items;
        this.votes = votes;
        this.measures = measures;
        this.raters = raters;
        this.support = support;
        this.facts = facts;
        this.method = method;
    }

    public Report read(Workshop workshop, Language language) {
        return read(workshop, Viewpoint.EVERYWHERE, language);
    }

    /** As far as it is for everybody: what tables have kept to themselves stays with them. */
    public Report readShared(Workshop workshop, Language language) {
        return read(workshop, Viewpoint.PLENARY, language).shared();
    }

    private Report read(Workshop workshop, Viewpoint viewpoint, Language language) {
        List<Idea> written = ideas.visibleIn(workshop);
        Numbering numbers = Numbering.of(written);
        List<Item> visible = items.visibleIn(workshop, viewpoint);
        CountedVotes counted = votes.count(workshop, language);
        Told told = support.known(workshop);
        List<MatrixRow> matrix = measures.matrix(workshop);
        long rated = measures.raters(workshop);
        List<MeasureRow> rows = measures.measures(workshop, viewpoint, counted, matrix, numbers, language);
        List<ThemeReport> themes = workshop.plan().themes().stream()
                .map(theme -> ThemeReading.of(workshop, theme, Items.under(theme, visible), counted, numbers, language))
                .toList();
        return new Report(
                facts.read(workshop, written, told, language),
                texts(workshop, language),
                themes,
                rows,
                new Rated(matrix, rated, raters.of(workshop, rated)),
                support.read(told, workshop, visible, language),
                method.read(workshop, visible, written, themes, told.waiting(), language));
    }

    private static Report.Texts texts(Workshop workshop, Language language) {
        return new Report.Texts(
                said(workshop.reportTexts().introduction(), workshop, language),
                said(workshop.reportTexts().summary(), workshop, language),
                said(workshop.reportTexts().nextSteps(), workshop, language));
    }

    private static Worded said(LocalizedText words, Workshop workshop, Language language) {
        return words.worded(language, workshop.language());
    }
}
