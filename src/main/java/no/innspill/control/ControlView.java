package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.innspill.control.ControlShown.Activity;
import no.innspill.control.ControlShown.Figures;
import no.innspill.control.ControlShown.ThemeIdeas;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.desk.Transactions;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.moderation.Moderation.Queue;
import no.innspill.moderation.ModerationReader;
import no.innspill.page.Card;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Outcomes.Measured;
import no.innspill.page.ThemeRanking;
import no.innspill.page.TimerShown;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.tables.HelpWantedRegion;
import no.innspill.tables.TablesReader;
import no.innspill.tables.TablesShown;
import no.innspill.undo.Undoable;
import no.innspill.web.Tokens;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The facilitator's own screen: it sees everything but who wrote what. */
@ApplicationScoped
public class ControlView implements View {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance board(ControlShown control, String help, String script, String schedule);

        static native TemplateInstance items(ThemeIdeas theme, String code);

        static native TemplateInstance idea(Card card, String code, long place);

        static native TemplateInstance tallies(List<ThemeRanking> rankings, String kind, String code);

        static native TemplateInstance figures(Figures figures);

        static native TemplateInstance turnout(TurnoutShown turnout);

        static native TemplateInstance lately(long lately);

        static native TemplateInstance connected(long connected);

        static native TemplateInstance store(Condition condition);

        static native TemplateInstance activity(Activity activity, long ballots);

        static native TemplateInstance timer(TimerShown timer, String code);

        static native TemplateInstance measures(Measured measures, String code);
    }

    @CheckedTemplate(basePath = "tables")
    static class TableTemplates {
        static native TemplateInstance tables(TablesShown tables, String code);

        static native TemplateInstance connectedAt(TablesShown.Devices at);
    }

    @CheckedTemplate(basePath = "moderation")
    static class ModerationTemplates {
        static native TemplateInstance queue(Queue queue, String code);
    }

    @CheckedTemplate(basePath = "undo")
    static class UndoTemplates {
        static native TemplateInstance undo(List<Undoable> undo, String code);
    }

    private static final Set<Kind> WHOLE = EnumSet.of(Kind.BOARD, Kind.STAGE);

    /** What may change the queue, or what can be taken back. */
    private static final Set<Kind> MODERATED = EnumSet.of(Kind.IDEA, Kind.ROW, Kind.CARDS, Kind.DEED);

    /** What may change the votes so far: the ballots, who could cast one, and what they are about. */
    private static final Set<Kind> COUNTED = EnumSet.of(Kind.IDEA, Kind.CARDS, Kind.BALLOT, Kind.TURNOUT, Kind.PEOPLE);

    private final ControlReader reader;
    private final ModerationReader moderation;
    private final TablesReader tables;
    private final TurnoutReader turnout;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Ideas ideas;
    private final OutcomeReader harvests;
    private final HelpWantedRegion help;
    private final ScriptRegion script;
    private final ScheduleRegion schedule;
    private final Store store;
    private final Clock clock;

    ControlView(
            ControlReader reader,
            ModerationReader moderation,
            TablesReader tables,
            TurnoutReader turnout,
            Workshops workshops,
            Transactions transactions,
            Ideas ideas,
            OutcomeReader harvests,
            HelpWantedRegion help,
            ScriptRegion script,
            ScheduleRegion schedule,
            Store store,
            Clock clock) {
        this.reader = reader;
        this.moderation = moderation;
        this.tables = tables;
        this.turnout = turnout;
        this.workshops = workshops;
        this.transactions = transactions;
        this.ideas = ideas;
        this.harvests = harvests;
        this.help = help;
        this.script = script;
        this.schedule = schedule;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean seesAll() {
        return true;
    }

    @Override
    public String name() {
        return "control";
    }

    @Override
    public boolean admits(String code, Tokens tokens) {
        String secret = tokens.control();
        return secret != null && workshops.isControlledBy(code, secret);
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        Seen seen = seen(workshop, viewpoint, language);
        return render(
                Templates.board(
                        reader.all(workshop, language),
                        help.drawOrHold(seen),
                        script.drawOrHold(seen),
                        schedule.drawOrHold(seen)),
                language);
    }

    private Seen seen(Workshop workshop, Viewpoint viewpoint, Language language) {
        return new Seen(workshop, viewpoint, language, clock.instant());
    }

    @Override
    public List<Part> passing(String code, Language language) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("store", render(Templates.store(store.condition()), language)));
        if (!store.answers()) {
            return parts;
        }
        parts.add(Part.of("connected", render(Templates.connected(reader.connected(code)), language)));
        parts.addAll(transactions.readFirst(() -> workshops
                .byCode(code)
                .map(workshop -> passing(workshop, language))
                .orElse(List.of())));
        return parts;
    }

    private List<Part> passing(Workshop workshop, Language language) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("lately", render(Templates.lately(turnout.lately(workshop)), language)));
        parts.add(Part.of(schedule.id(), schedule.drawOrHold(seen(workshop, Viewpoint.EVERYWHERE, language))));
        for (TablesShown.Devices at : tables.devices(workshop)) {
            parts.add(Part.of("connected-" + at.table(), render(TableTemplates.connectedAt(at), language)));
        }
        return parts;
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        if (changes.stream().anyMatch(change -> WHOLE.contains(change.kind()))) {
            return List.of(Part.of(Part.BOARD, board(workshop, viewpoint, language)));
        }
        List<Part> parts = new ArrayList<>();
        if (changes.contains(Change.TIMER)) {
            TimerShown timer = TimerShown.of(workshop.progress().timer(), clock.instant());
            parts.add(Part.of("time", render(Templates.timer(timer, workshop.code()), language)));
        }
        Seen seen = seen(workshop, viewpoint, language);
        for (Region region : List.of(help, schedule)) {
            parts.addAll(region.parts(seen, new Changes(changes)));
        }
        addIdeas(parts, workshop, changes, language);
        if (changes.stream().anyMatch(change -> COUNTED.contains(change.kind()))) {
            parts.add(Part.of("tallies", tallies(workshop, language)));
        }
        addHarvest(parts, workshop, changes, language);
        if (changes.stream().anyMatch(change -> MODERATED.contains(change.kind()))) {
            parts.add(Part.of(
                    "queue",
                    render(
                            ModerationTemplates.queue(moderation.queue(workshop, language), workshop.code()),
                            language)));
            List<Undoable> undo = moderation.undoable(workshop, language);
            parts.add(Part.of("undo", render(UndoTemplates.undo(undo, workshop.code()), language)));
        }
        if (changes.stream().anyMatch(change -> change.kind() != Kind.TIMER)) {
            if (!workshop.tables().isEmpty()) {
                parts.add(Part.of(
                        "tables",
                        render(TableTemplates.tables(tables.read(workshop, language), workshop.code()), language)));
            }
            Figures figures = reader.figures(workshop);
            parts.add(Part.of("figures", render(Templates.figures(figures), language)));
            parts.add(Part.of("turnout", render(Templates.turnout(turnout.read(workshop, language)), language)));
            for (Activity activity : reader.activities(workshop, language)) {
                parts.add(Part.of(
                        "activity-" + activity.theme().id(),
                        render(Templates.activity(activity, figures.ballots()), language)));
            }
        }
        return parts;
    }

    private String tallies(Workshop workshop, Language language) {
        String kind = workshop.progress().step().kind().name().toLowerCase(Locale.ROOT);
        return render(Templates.tallies(reader.rankings(workshop, language), kind, workshop.code()), language);
    }

    /** While ideas pour in there is most often neither a measure nor a rating that they could concern. */
    private void addHarvest(List<Part> parts, Workshop workshop, Set<Change> changes, Language language) {
        boolean cards = changes.stream().anyMatch(Change::touchesCards);
        if (changes.contains(Change.MEASURES) || (cards && harvests.hasMeasures(workshop))) {
            Measured measures = harvests.measuresForFacilitator(workshop, language);
            parts.add(Part.of("measures", render(Templates.measures(measures, workshop.code()), language)));
        }
        boolean rated = changes.contains(Change.RATING) || changes.contains(Change.RATED);
        if (rated || ((cards || changes.contains(Change.PEOPLE)) && harvests.hasMatrix(workshop))) {
            MatrixShown matrix = harvests.matrix(workshop, true, language);
            parts.add(OutcomeParts.matrix(matrix, language));
            parts.add(OutcomeParts.rated(matrix, language));
        }
    }

    private void addIdeas(List<Part> parts, Workshop workshop, Set<Change> changes, Language language) {
        Set<Long> ids = new LinkedHashSet<>(Change.ids(changes, Kind.IDEA));
        ids.addAll(Change.ids(changes, Kind.ROW));
        Set<Long> gone = new LinkedHashSet<>(ids);
        for (Idea idea : ideas.in(workshop, ids)) {
            if (idea.standing().waits() && idea.group().isEmpty()) {
                continue;
            }
            gone.remove(idea.id());
            Card card = Card.of(workshop, idea, language);
            String list = idea.group().map(group -> "members-" + group.id()).orElse(card.list("ideas-"));
            parts.add(Part.first(
                    card.element(), render(Templates.idea(card, workshop.code(), idea.place()), language), list));
        }
        gone.forEach(id -> parts.add(Part.gone("idea-" + id)));
        List<Theme> rearranged = workshop.themes().stream()
                .filter(theme -> changes.contains(Change.cards(theme.id())))
                .toList();
        for (ThemeIdeas theme : reader.themes(workshop, rearranged, language)) {
            parts.add(
                    Part.of("items-" + theme.theme().id(), render(Templates.items(theme, workshop.code()), language)));
        }
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
