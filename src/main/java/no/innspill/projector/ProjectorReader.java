package no.innspill.projector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.idea.Ideas;
import no.innspill.idea.Ideas.AtTable;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.SilentCounts;
import no.innspill.idea.Spotlights;
import no.innspill.language.Language;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.JoinShown;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Rankings;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeRanking;
import no.innspill.page.ThemeShown;
import no.innspill.page.Turnouts;
import no.innspill.participation.Participants;
import no.innspill.projector.ProjectorShown.Column;
import no.innspill.replay.Course;
import no.innspill.vote.VotedItems;
import no.innspill.workshop.JoinAddress;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.WallSnapshot;
import no.innspill.workshop.Workshop;

/** Reads what a scene shows of a workshop, and nothing else. */
@ApplicationScoped
class ProjectorReader {

    private final Ideas ideas;
    private final SilentCounts silent;
    private final Items items;
    private final VotedItems shortlist;
    private final Participants participants;
    private final Counts counts;
    private final Turnouts turnouts;
    private final Spotlights spotlights;
    private final Rankings rankings;
    private final AffiliationBreakdowns tables;
    private final OutcomeReader harvests;
    private final Course course;
    private final JoinAddress addresses;
    private final Clock clock;

    ProjectorReader(
            Ideas ideas,
            SilentCounts silent,
            Items items,
            VotedItems shortlist,
            Participants participants,
            Counts counts,
            Turnouts turnouts,
            Spotlights spotlights,
            Rankings rankings,
            AffiliationBreakdowns tables,
            OutcomeReader harvests,
            Course course,
            JoinAddress addresses,
            Clock clock) {
        this.ideas = ideas;
        this.silent = silent;
        this.items = items;
        this.shortlist = shortlist;
        this.participants = participants;
        this.counts = counts;
        this.turnouts = turnouts;
        this.spotlights = spotlights;
        this.rankings = rankings;
        this.tables = tables;
        this.harvests = harvests;
        this.course = course;
        this.addresses = addresses;
        this.clock = clock;
    }

    ProjectorShown read(Workshop workshop, Language language) {
        WallSnapshot scene = scene(workshop);
        Step step = step(workshop, scene);
        String shows = WallScreens.screen(scene, step, !workshop.tables().isEmpty());
        Optional<Item> lit = shows.equals("spotlight") ? lit(workshop, scene) : Optional.empty();
        return new ProjectorShown(
                workshop.title().in(language, workshop.language()),
                StepShown.of(workshop, step, scene.timer(), language, clock.instant()),
                shows,
                columns(workshop, scene, step, shows, language),
                shows.equals("replay") ? course.upTo(until(scene), workshop, language) : List.of(),
                JoinShown.of(workshop, addresses),
                participants.people(workshop),
                harvests.forWall(workshop, scene, shows, language),
                scene.curtained(),
                workshop.hasEnded(),
                lit.map(item -> Card.of(workshop, item, language)).orElse(null),
                shows.equals("tables") ? tables(workshop, language) : List.of());
    }

    List<ProjectorShown.Table> tables(Workshop workshop, Language language) {
        Map<Long, AtTable> written = silent.byTable(workshop);
        return workshop.tables().stream()
                .map(table -> {
                    AtTable own = written.getOrDefault(table.id(), AtTable.NONE);
                    return new ProjectorShown.Table(
                            table.id(), table.label().in(language, workshop.language()), own.ideas(), own.plenary());
                })
                .toList();
    }

    /** What is on the wall; where that should be in the light has been hidden, withdrawn or reworded since, it is not. */
    WallSnapshot scene(Workshop workshop) {
        WallSnapshot scene = workshop.stage().scene(workshop);
        return lit(workshop, scene).isPresent() ? scene : scene.withoutSpotlight();
    }

    private Optional<Item> lit(Workshop workshop, WallSnapshot scene) {
        return Optional.ofNullable(scene.spotlight())
                .flatMap(id -> spotlights.shown(workshop, id))
                .filter(item -> stands(item, scene));
    }

    /** A step that was deleted while the wall was frozen on it gives way to the current one. */
    Step step(Workshop workshop, WallSnapshot scene) {
        return workshop.step(scene.stepId()).orElse(workshop.progress().step());
    }

    List<Theme> themes(Workshop workshop, WallSnapshot scene, Step step) {
        Long chosen = scene.themeId();
        return workshop.themes().stream()
                .filter(theme -> chosen == null ? step.covers(theme) : chosen == theme.id())
                .toList();
    }

    private List<Column> columns(Workshop workshop, WallSnapshot scene, Step step, String shows, Language language) {
        boolean showsIdeas = shows.equals("ideas");
        List<Item> visible = showsIdeas
                ? items.visibleIn(workshop, Viewpoint.PLENARY).stream()
                        .filter(item -> stands(item, scene))
                        .filter(shortlist.of(step))
                        .toList()
                : List.of();
        Map<Long, Long> there = counts.in(workshop, step);
        Turnouts.Counted turnout = turnouts.in(workshop, step, Viewpoint.PLENARY);
        List<ThemeRanking> results =
                shows.equals("results") ? rankings.upTo(workshop, step, Viewpoint.PLENARY, language) : List.of();
        List<AffiliationBreakdown> support = shows.equals("results") && scene.showsSupport()
                ? tables.upTo(workshop, step, Viewpoint.PLENARY, language)
                : List.of();
        return themes(workshop, scene, step).stream()
                .map(theme -> new Column(
                        ThemeShown.of(workshop, theme, language),
                        there.getOrDefault(theme.id(), 0L),
                        Cards.of(workshop, Items.under(theme, visible), language)
                                .mixed((one, other) -> 0),
                        turnout.of(theme),
                        results.stream()
                                .filter(ranking -> ranking.theme().id() == theme.id())
                                .toList(),
                        support.stream()
                                .filter(table -> table.theme().id() == theme.id())
                                .toList()))
                .toList();
    }

    private Instant until(WallSnapshot scene) {
        Long until = scene.until();
        return until == null ? clock.instant() : Instant.ofEpochMilli(until);
    }

    /** Whether something is pinned: then a new card is not the first, and the wall is drawn anew. */
    boolean pins(Workshop workshop) {
        return !workshop.stage().isFrozen() && ideas.anyPinned(workshop);
    }

    /** Whether the item belongs on the wall: it is what the step is about, and stood as it does now if the wall is frozen. */
    boolean belongs(Item item, WallSnapshot scene, Step step) {
        return stands(item, scene)
                && item.isAt(Viewpoint.PLENARY)
                && shortlist.of(step).test(item);
    }

    boolean stands(Item item, WallSnapshot scene) {
        Long until = scene.until();
        return until == null || item.stoodAt(Instant.ofEpochMilli(until));
    }
}
