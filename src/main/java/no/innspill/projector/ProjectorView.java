package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.page.Card;
import no.innspill.page.Fragments;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Outcomes;
import no.innspill.page.Outcomes.Measured;
import no.innspill.page.ThemeShown;
import no.innspill.page.TimerShown;
import no.innspill.page.Touched;
import no.innspill.page.Turnout;
import no.innspill.page.Turnouts;
import no.innspill.participation.Participants;
import no.innspill.screen.Part;
import no.innspill.screen.View;
import no.innspill.web.Tokens;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.WallSnapshot;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The wall: nothing but what the room should see. Black is black, and frozen changes only by what is taken away. */
@ApplicationScoped
public class ProjectorView implements View {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance board(ProjectorShown wall);

        static native TemplateInstance black();

        static native TemplateInstance card(Card card);

        static native TemplateInstance turnout(ThemeShown theme, Turnout turnout, long ideas);

        static native TemplateInstance people(long people);

        static native TemplateInstance table(ProjectorShown.Table table);

        static native TemplateInstance measures(Measured measures);

        static native TemplateInstance rating(MatrixShown matrix);
    }

    private final ProjectorReader reader;
    private final Workshops workshops;
    private final Ideas ideas;
    private final Participants participants;
    private final Counts counts;
    private final Turnouts turnouts;
    private final OutcomeReader harvests;
    private final Clock clock;

    ProjectorView(
            ProjectorReader reader,
            Workshops workshops,
            Ideas ideas,
            Participants participants,
            Counts counts,
            Turnouts turnouts,
            OutcomeReader harvests,
            Clock clock) {
        this.reader = reader;
        this.workshops = workshops;
        this.ideas = ideas;
        this.participants = participants;
        this.counts = counts;
        this.turnouts = turnouts;
        this.harvests = harvests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projector";
    }

    /** With the projector's own token, or in the facilitator's own browser. */
    @Override
    public boolean admits(String code, Tokens tokens) {
        String token = tokens.projector();
        String secret = tokens.control();
        return (token != null && workshops.isProjectedBy(code, token))
                || (secret != null && workshops.isControlledBy(code, secret));
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        return render(
                workshop.stage().isBlack() ? Templates.black() : Templates.board(reader.read(workshop, language)),
                language);
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        if (workshop.stage().isBlack() && !changes.contains(Change.STAGE)) {
            return List.of();
        }
        WallSnapshot scene = reader.scene(workshop);
        Step step = reader.step(workshop, scene);
        String shows = WallScreens.screen(scene, step, !workshop.tables().isEmpty());
        boolean takenAway = changes.stream().anyMatch(Change::touchesCards);
        boolean rearranged = changes.contains(Change.BOARD)
                || !Change.ids(changes, Kind.CARDS).isEmpty();
        if (changes.contains(Change.STAGE)
                || (rearranged && !workshop.stage().isFrozen())
                || (takenAway
                        && (shows.equals("results")
                                || shows.equals("replay")
                                || lights(workshop)
                                || reader.pins(workshop)))) {
            return List.of(Part.of(Part.BOARD, board(workshop, viewpoint, language)));
        }
        List<Part> parts = new ArrayList<>();
        if (shows.equals("ideas")) {
            addIdeas(parts, workshop, scene, step, changes, language);
        }
        addHarvest(parts, workshop, scene, shows, changes, language);
        if (shows.equals("tables")
                && !workshop.stage().isFrozen()
                && changes.stream().anyMatch(change -> change.touchesCards() || change.equals(Change.COUNTS))) {
            reader.tables(workshop, language)
                    .forEach(table ->
                            parts.add(Part.of("table-" + table.id(), render(Templates.table(table), language))));
        }
        if (!workshop.stage().isFrozen()) {
            addFigures(parts, workshop, scene, step, changes, language);
        }
        return parts;
    }

    /** Also where what it lights is gone by now: the screen beneath comes out. */
    private static boolean lights(Workshop workshop) {
        return workshop.stage().scene(workshop).spotlight() != null;
    }

    private void addIdeas(
            List<Part> parts,
            Workshop workshop,
            WallSnapshot scene,
            Step step,
            Set<Change> changes,
            Language language) {
        List<Theme> themes = reader.themes(workshop, scene, step);
        List<Long> ids = Change.ids(changes, Kind.IDEA);
        Touched touched = Touched.by(
                ids, ideas.in(workshop, ids), item -> themes.contains(item.theme()) && item.isAt(Viewpoint.PLENARY));
        for (Item item : touched.shown()) {
            Card card = Card.of(workshop, item, language);
            if (reader.belongs(item, scene, step)) {
                parts.add(Part.first(card.element(), render(Templates.card(card), language), "ideas-" + card.theme()));
            } else {
                touched.gone().add(card.element());
            }
        }
        touched.gone().forEach(element -> parts.add(Part.gone(element)));
    }

    /** A frozen wall loses what has been changed or deleted, and gets nothing new. */
    private void addHarvest(
            List<Part> parts,
            Workshop workshop,
            WallSnapshot scene,
            String shows,
            Set<Change> changes,
            Language language) {
        boolean frozen = workshop.stage().isFrozen();
        if (shows.equals("measures") && OutcomeParts.touchMeasures(changes)) {
            Outcomes harvest = harvests.forWall(workshop, scene, shows, language);
            parts.add(Part.of("measures-list", render(Templates.measures(harvest.measures()), language)));
        }
        boolean itemsGone = changes.stream().anyMatch(Change::touchesCards);
        if (shows.equals("matrix") && (itemsGone || (!frozen && OutcomeParts.touchMatrix(changes)))) {
            parts.add(OutcomeParts.matrix(
                    harvests.forWall(workshop, scene, shows, language).matrix(), language));
        }
        if (shows.equals("rating") && itemsGone) {
            Outcomes harvest = harvests.forWall(workshop, scene, shows, language);
            parts.add(Part.of("rating-list", render(Templates.rating(harvest.matrix()), language)));
        }
        if (shows.equals("rating") && !frozen && (changes.contains(Change.RATED) || changes.contains(Change.PEOPLE))) {
            parts.add(OutcomeParts.rated(
                    harvests.forWall(workshop, scene, shows, language).matrix(), language));
        }
    }

    private void addFigures(
            List<Part> parts,
            Workshop workshop,
            WallSnapshot scene,
            Step step,
            Set<Change> changes,
            Language language) {
        if (changes.contains(Change.TIMER)) {
            TimerShown timer = TimerShown.of(scene.timer(), clock.instant());
            parts.add(Part.of("timer", render(Fragments.timer(timer), language)));
        }
        if (changes.contains(Change.PEOPLE)) {
            parts.add(Part.of("people", render(Templates.people(participants.people(workshop)), language)));
        }
        List<Theme> themes = reader.themes(workshop, scene, step);
        boolean moreOrFewer =
                changes.stream().anyMatch(change -> change.kind() == Kind.IDEA || change.kind() == Kind.COUNTS);
        if (moreOrFewer) {
            Map<Long, Long> there = counts.in(workshop, step);
            for (Theme theme : themes) {
                ThemeShown shown = ThemeShown.of(workshop, theme, language);
                long count = there.getOrDefault(theme.id(), 0L);
                parts.add(Part.of("count-" + theme.id(), render(Fragments.count(shown, count), language)));
            }
        }
        if (workshop.progress().votes()
                && (moreOrFewer
                        || changes.stream()
                                .anyMatch(change -> change.kind() == Kind.TURNOUT || change.kind() == Kind.PEOPLE))) {
            Turnouts.Counted turnout = turnouts.in(workshop, step, Viewpoint.PLENARY);
            Map<Long, Long> there = counts.in(workshop, step);
            for (Theme theme : themes) {
                ThemeShown shown = ThemeShown.of(workshop, theme, language);
                parts.add(Part.of(
                        "turnout-" + theme.id(),
                        render(
                                Templates.turnout(shown, turnout.of(theme), there.getOrDefault(theme.id(), 0L)),
                                language)));
            }
        }
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
