package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.control.ControlShown.Activity;
import no.innspill.control.ControlShown.Figures;
import no.innspill.control.ControlShown.StageShown;
import no.innspill.control.ControlShown.State;
import no.innspill.control.ControlShown.ThemeIdeas;
import no.innspill.control.ControlShown.Votes;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.moderation.ModerationReader;
import no.innspill.page.Cards;
import no.innspill.page.JoinShown;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Rankings;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeRanking;
import no.innspill.page.ThemeShown;
import no.innspill.participation.Participants;
import no.innspill.screen.Presence;
import no.innspill.tables.TablesReader;
import no.innspill.vote.Ballots;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.JoinAddress;
import no.innspill.workshop.Progress;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Timer;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.WallControl;
import no.innspill.workshop.Workshop;

/** Reads what the control view shows of a workshop. */
@ApplicationScoped
class ControlReader {

    private final Ideas ideas;
    private final Items items;
    private final Ballots ballots;
    private final Participants participants;
    private final Rankings rankings;
    private final OpenedVotes votes;
    private final OutcomeReader harvests;
    private final JoinAddress addresses;
    private final Presence presence;
    private final ModerationReader moderation;
    private final TablesReader tables;
    private final TurnoutReader turnout;
    private final Concerns concerns;
    private final Clock clock;

    ControlReader(
            Ideas ideas,
            Items items,
            Ballots ballots,
            Participants participants,
            Rankings rankings,
            OpenedVotes votes,
            OutcomeReader harvests,
            JoinAddress addresses,
            Presence presence,
            ModerationReader moderation,
            TablesReader tables,
            TurnoutReader turnout,
            Concerns concerns,
            Clock clock) {
        this.ideas = ideas;
        this.items = items;
        this.ballots = ballots;
        this.participants = participants;
        this.rankings = rankings;
        this.votes = votes;
        this.harvests = harvests;
        this.addresses = addresses;
        this.presence = presence;
        this.moderation = moderation;
        this.tables = tables;
        this.turnout = turnout;
        this.concerns = concerns;
        this.clock = clock;
    }

    ControlShown all(Workshop workshop, Language language) {
        Step current = workshop.progress().step();
        return new ControlShown(
                workshop.code(),
                workshop.title().in(language, workshop.language()),
                concerns.of(workshop, language),
                concerns.keptUntil(workshop, language),
                concerns.link(workshop, language),
                step(workshop, language),
                workshop.neighbour(1)
                        .map(step -> step.title().in(language, workshop.language()))
                        .orElse(""),
                current.position() == 0,
                state(workshop),
                workshop.steps().stream()
                        .map(step -> StepShown.of(workshop, step, Timer.of(null, null), language, clock.instant()))
                        .toList(),
                workshop.steps().stream()
                        .mapToLong(
                                step -> step.length().map(Duration::toMinutes).orElse(0L))
                        .sum(),
                figures(workshop),
                turnout.read(workshop, language),
                activities(workshop, language),
                themes(workshop, workshop.themes(), language),
                rankings(workshop, language),
                new Votes(
                        workshop.progress().showsResults(),
                        workshop.progress().showsSupport(),
                        !workshop.affiliations().isEmpty()),
                stage(workshop),
                JoinShown.of(workshop, addresses),
                addresses.choices(workshop),
                addresses.of(workshop) + "/w/" + workshop.code() + "/projector?token=" + workshop.projectorToken(),
                moderation.all(workshop, language),
                harvests.forFacilitator(workshop, language),
                tables.read(workshop, language));
    }

    List<ThemeIdeas> themes(Workshop workshop, List<Theme> themes, Language language) {
        // An idea that waits stands in the queue and nowhere else.
        List<Item> all = items.of(workshop).stream()
                .filter(item -> !(item instanceof Idea idea && idea.standing().waits()))
                .toList();
        List<ThemeShown> shown = workshop.themes().stream()
                .map(theme -> ThemeShown.of(workshop, theme, language))
                .toList();
        return themes.stream()
                .map(theme -> new ThemeIdeas(
                        ThemeShown.of(workshop, theme, language),
                        Cards.whole(workshop, Items.under(theme, all), language),
                        shown.stream().filter(other -> other.id() != theme.id()).toList()))
                .toList();
    }

    List<ThemeRanking> rankings(Workshop workshop, Language language) {
        return rankings.upTo(workshop, workshop.progress().step(), Viewpoint.EVERYWHERE, language);
    }

    private StepShown step(Workshop workshop, Language language) {
        Progress progress = workshop.progress();
        return StepShown.of(workshop, progress.step(), progress.timer(), language, clock.instant());
    }

    private State state(Workshop workshop) {
        Progress progress = workshop.progress();
        return new State(
                workshop.isDoorOpen(),
                workshop.hasEnded(),
                progress.takesInput(clock.instant()),
                progress.takesAny(),
                progress.step().isSilent(),
                progress.opensIdeas(),
                workshop.opensRatings(),
                concerns.linkedFor());
    }

    Figures figures(Workshop workshop) {
        Step current = workshop.progress().step();
        return new Figures(
                participants.joined(workshop),
                participants.people(workshop),
                participants.ballots(workshop, Viewpoint.EVERYWHERE),
                connected(workshop.code()),
                ideas.authors(workshop),
                ballots.voters(vote(workshop)),
                participants.doneWith(workshop, current));
    }

    long connected(String code) {
        return presence.connected(code, "participant");
    }

    List<Activity> activities(Workshop workshop, Language language) {
        Map<Long, Long> counts = ideas.visibleByTheme(workshop, Viewpoint.EVERYWHERE);
        Map<Long, Long> posted = ideas.authorsByTheme(workshop);
        Map<Long, Long> voted = ballots.votersByTheme(vote(workshop), Viewpoint.EVERYWHERE);
        return workshop.themes().stream()
                .map(theme -> new Activity(
                        ThemeShown.of(workshop, theme, language),
                        counts.getOrDefault(theme.id(), 0L),
                        posted.getOrDefault(theme.id(), 0L),
                        voted.getOrDefault(theme.id(), 0L)))
                .toList();
    }

    /** The vote that is on, or the latest before; the current step, which has no ballots, if there was none. */
    private Step vote(Workshop workshop) {
        Step current = workshop.progress().step();
        return votes.latest(workshop, current).orElse(current);
    }

    static StageShown stage(Workshop workshop) {
        WallControl stage = workshop.stage();
        Long theme = stage.themeId();
        return new StageShown(
                stage.shows().name().toLowerCase(Locale.ROOT),
                theme == null ? 0 : theme,
                stage.isBlack(),
                stage.isFrozen(),
                workshop.progress().isCurtained());
    }
}
