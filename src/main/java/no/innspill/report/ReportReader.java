package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Ideas.AtTable;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.matrix.Matrix;
import no.innspill.page.MatrixChart;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.workshop.BallotRule;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads a workshop as a report, at any time of the session. Hidden ideas and authors stay behind. */
@ApplicationScoped
class ReportReader {

    private final Ideas ideas;
    private final Items items;
    private final Votes votes;
    private final MeasureLines measures;
    private final AffiliationBreakdowns affiliations;
    private final Participants participants;
    private final Slips slips;
    private final Clock clock;

    ReportReader(
            Ideas ideas,
            Items items,
            Votes votes,
            MeasureLines measures,
            AffiliationBreakdowns affiliations,
            Participants participants,
            Slips slips,
            Clock clock) {
        this.ideas = ideas;
        this.items = items;
        this.votes = votes;
        this.measures = measures;
        this.affiliations = affiliations;
        this.participants = participants;
        this.slips = slips;
        this.clock = clock;
    }

    Report read(Workshop workshop, Language language) {
        List<Idea> written = ideas.visibleIn(workshop);
        Numbering numbers = Numbering.of(written);
        List<Item> visible = items.visibleIn(workshop, Viewpoint.EVERYWHERE);
        Votes.Counted counted = votes.count(workshop, language);
        List<ThemeReport> themes = workshop.themes().stream()
                .map(theme -> theme(workshop, theme, Items.under(theme, visible), counted, numbers, language))
                .toList();
        Matrix rated = measures.matrix(workshop);
        List<MatrixRow> matrix = MeasureLines.rows(rated);
        return new Report(
                facts(workshop, written, language),
                themes,
                measures.measures(workshop, themes, matrix, numbers, language),
                matrix,
                MatrixChart.of(rated),
                support(workshop, language),
                method(workshop, visible, themes, language));
    }

    private Support support(Workshop workshop, Language language) {
        return new Support(
                affiliations.upTo(workshop, workshop.progress().step(), Viewpoint.EVERYWHERE, language).stream()
                        .map(table -> new Support.InTheme(
                                table.theme().title(),
                                table.theme().number(),
                                table.theme().accent(),
                                table.columns().stream()
                                        .map(AffiliationBreakdown.Column::label)
                                        .toList(),
                                table.rows().stream().map(ReportReader::line).toList()))
                        .toList());
    }

    private static Support.Line line(AffiliationBreakdown.Row row) {
        return new Support.Line(
                row.card().text(),
                row.cells().stream()
                        .map(cell -> cell.shown() ? Optional.of((double) cell.percent()) : Optional.<Double>empty())
                        .toList(),
                row.stands() ? Optional.of(row.word()) : Optional.empty());
    }

    /** When it was made, or when the first of its ideas was written: a conversation that was brought in is older. */
    private static Instant held(Workshop workshop, List<Idea> written) {
        return Stream.concat(Stream.of(workshop.createdAt()), written.stream().map(Idea::postedAt))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Facts facts(Workshop workshop, List<Idea> written, Language language) {
        return new Facts(
                workshop.code(),
                title(workshop, language),
                language,
                held(workshop, written),
                workshop.endedAt(),
                clock.instant(),
                participants.people(workshop),
                participants.joined(workshop),
                ideas.authors(workshop),
                written.size(),
                workshop.isRehearsal(),
                workshop.language());
    }

    /** Documents, their pages and their file names are known by it, so a rehearsal says there that it is one. */
    private static String title(Workshop workshop, Language language) {
        String title = said(workshop.title(), workshop, language);
        return workshop.isRehearsal() ? Messages.say(language, "rehearsal_titled", title) : title;
    }

    private static ThemeReport theme(
            Workshop workshop,
            Theme theme,
            List<Item> items,
            Votes.Counted counted,
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
                        .flatMap(ReportReader::written)
                        .map(idea -> row(workshop, idea, numbers, language))
                        .toList());
    }

    private static Stream<Idea> written(Item item) {
        return item instanceof Group group ? group.visibleIdeas().stream() : Stream.of((Idea) item);
    }

    private static IdeaRow row(Workshop workshop, Idea idea, Numbering numbers, Language language) {
        return new IdeaRow(
                numbers.of(idea),
                idea.item().id(),
                idea.text(),
                idea.group().map(Group::text),
                idea.tags().stream()
                        .map(tag -> said(tag.label(), workshop, language))
                        .toList(),
                idea.isFromPaper(),
                Optional.ofNullable(idea.standing().note()),
                idea.table().map(table -> said(table.label(), workshop, language)),
                idea.isAt(Viewpoint.PLENARY));
    }

    private MethodNote method(Workshop workshop, List<Item> visible, List<ThemeReport> themes, Language language) {
        return new MethodNote(
                themes.stream().flatMap(ReportReader::countings).toList(),
                visible.stream()
                        .filter(Group.class::isInstance)
                        .map(Group.class::cast)
                        .map(group -> new MethodNote.Gathered(
                                said(group.theme().title(), workshop, language),
                                group.text(),
                                group.visibleIdeas().size()))
                        .toList(),
                ideas.removals(workshop),
                ideas.waitingIn(workshop).size(),
                workshop.wantsSlips() ? Optional.of(slips.used(workshop)) : Optional.empty(),
                workshop.heads(),
                tables(workshop, language),
                new MethodNote.Devices(
                        participants.joined(workshop),
                        participants.people(workshop),
                        workshop.ballots() == BallotRule.PERSON));
    }

    private Optional<MethodNote.Tables> tables(Workshop workshop, Language language) {
        if (workshop.tables().isEmpty()) {
            return Optional.empty();
        }
        List<AtTable> written = ideas.visibleByTable(workshop).values().stream().toList();
        return Optional.of(new MethodNote.Tables(
                workshop.tables().size(),
                workshop.steps().stream()
                        .filter(Step::isPerTable)
                        .map(step -> said(step.title(), workshop, language))
                        .toList(),
                written.stream().mapToLong(AtTable::ideas).sum(),
                written.stream().mapToLong(AtTable::plenary).sum()));
    }

    private static Stream<MethodNote.Counting> countings(ThemeReport theme) {
        return theme.results().stream()
                .map(result -> new MethodNote.Counting(
                        result.step(),
                        theme.title(),
                        result.counted(),
                        result.dots(),
                        result.perItem(),
                        result.voters(),
                        result.people()));
    }

    private static String said(LocalizedText words, Workshop workshop, Language language) {
        return words.in(language, workshop.language());
    }
}
