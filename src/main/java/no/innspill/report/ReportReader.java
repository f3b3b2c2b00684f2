package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.archive.ArchiveWriter;
import no.innspill.archive.Told;
import no.innspill.idea.Group;
import no.innspill.idea.HidingCounts;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.IdeaCounts.AtTable;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.matrix.Raters;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.Slips;
import no.innspill.rule.BallotRule;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads a workshop as a report, at any time of the session. Hidden ideas and authors stay behind. */
@ApplicationScoped
public class ReportReader {

    private final Ideas ideas;
    private final HidingCounts hidden;
    private final IdeaCounts counts;
    private final Items items;
    private final Votes votes;
    private final MeasureLines measures;
    private final Raters raters;
    private final SupportReader support;
    private final ParticipantCounts participants;
    private final Slips slips;
    private final Clock clock;

    ReportReader(
            Ideas ideas,
            HidingCounts hidden,
            IdeaCounts counts,
            Items items,
            Votes votes,
            MeasureLines measures,
            Raters raters,
            SupportReader support,
            ParticipantCounts participants,
            Slips slips,
            Clock clock) {
        this.ideas = ideas;
        this.hidden = hidden;
        this.counts = counts;
        this.items = items;
        this.votes = votes;
        this.measures = measures;
        this.raters = raters;
        this.support = support;
        this.participants = participants;
        this.slips = slips;
        this.clock = clock;
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
        Votes.Counted counted = votes.count(workshop, language);
        Told told = support.known(workshop);
        List<MatrixRow> matrix = measures.matrix(workshop);
        long rated = measures.raters(workshop);
        List<MeasureRow> rows = measures.measures(workshop, counted, matrix, numbers, language);
        List<ThemeReport> themes = workshop.plan().themes().stream()
                .map(theme -> theme(workshop, theme, Items.under(theme, visible), counted, numbers, language))
                .toList();
        return new Report(
                facts(workshop, written, told, language),
                texts(workshop, language),
                themes,
                rows,
                new Rated(matrix, rated, raters.of(workshop, rated)),
                support.read(told, workshop, visible, language),
                method(workshop, visible, written, themes, told.waiting(), language));
    }

    private static Report.Texts texts(Workshop workshop, Language language) {
        return new Report.Texts(
                said(workshop.reportTexts().introduction(), workshop, language),
                said(workshop.reportTexts().summary(), workshop, language),
                said(workshop.reportTexts().nextSteps(), workshop, language));
    }

    private Facts facts(Workshop workshop, List<Idea> written, Told told, Language language) {
        SupportReader.Present present = SupportReader.present(told, workshop, language);
        return new Facts(
                workshop.code(),
                title(workshop, language),
                language,
                workshop.occasion(),
                workshop.origin().conversation(),
                ArchiveWriter.held(workshop, written),
                workshop.lifespan().endedAt(),
                clock.instant(),
                participants.people(workshop),
                participants.joined(workshop),
                counts.authors(workshop),
                written.size(),
                present.named(),
                present.others(),
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
                idea.table().map(table -> said(table.label(), workshop, language)),
                idea.isAt(Viewpoint.PLENARY),
                idea.group().isPresent() ? Optional.empty() : idea.reportTitle(),
                idea.isPinned() || idea.item().isPinned());
    }

    private MethodNote method(
            Workshop workshop,
            List<Item> visible,
            List<Idea> written,
            List<ThemeReport> themes,
            long waiting,
            Language language) {
        boolean elsewhere = workshop.origin().conversation().isPresent();
        return new MethodNote(
                themes.stream().flatMap(ReportReader::countings).toList(),
                visible.stream()
                        .filter(Group.class::isInstance)
                        .map(Group.class::cast)
                        .map(group -> new MethodNote.Gathered(
                                said(group.theme().title(), workshop, language),
                                group.titled(),
                                group.visibleIdeas().size()))
                        .toList(),
                hidden.of(workshop),
                leftOut(written),
                visible.stream().filter(item -> item.reportTitle().isPresent()).count(),
                waiting,
                workshop.settings().wantsSlips() ? Optional.of(slips.used(workshop)) : Optional.empty(),
                workshop.settings().heads(),
                tables(workshop, language),
                new MethodNote.Devices(
                        participants.joined(workshop),
                        participants.people(workshop),
                        workshop.settings().ballots() == BallotRule.PERSON),
                elsewhere);
    }

    private static Map<HidingReason, Long> leftOut(List<Idea> written) {
        Map<HidingReason, Long> leftOut = new EnumMap<>(HidingReason.class);
        written.forEach(idea -> idea.leftOut().ifPresent(why -> leftOut.merge(why, 1L, Long::sum)));
        return leftOut;
    }

    private Optional<MethodNote.Tables> tables(Workshop workshop, Language language) {
        if (workshop.plan().tables().isEmpty()) {
            return Optional.empty();
        }
        List<AtTable> written =
                counts.visibleByTable(workshop).values().stream().toList();
        return Optional.of(new MethodNote.Tables(
                workshop.plan().tables().size(),
                workshop.plan().steps().stream()
                        .filter(Step::isPerTable)
                        .map(step -> said(step.title(), workshop, language))
                        .toList(),
                written.stream().mapToLong(AtTable::ideas).sum(),
                written.stream().mapToLong(AtTable::plenary).sum()));
    }

    private static Stream<MethodNote.Counting> countings(ThemeReport theme) {
        return theme.results().stream()
                .filter(result -> !result.elsewhere())
                .map(result -> new MethodNote.Counting(
                        result.step(),
                        result.name(),
                        theme.number(),
                        theme.title(),
                        result.counted(),
                        result.dots(),
                        result.perItem(),
                        result.voters(),
                        result.people(),
                        result.narrowed()));
    }

    private static String said(LocalizedText words, Workshop workshop, Language language) {
        return words.in(language, workshop.language());
    }
}
