package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.SilentCounts;
import no.innspill.idea.Spotlights;
import no.innspill.language.Language;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.Fragments;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Rankings;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeShown;
import no.innspill.page.TimerShown;
import no.innspill.page.Touched;
import no.innspill.page.Turnout;
import no.innspill.page.Turnouts;
import no.innspill.participation.Participants;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.tables.HelpRegion;
import no.innspill.tables.Promotions;
import no.innspill.tables.TableResults;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.VotedItems;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Progress;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The participant's board: where we are, what to do now, and the themes with what may be seen of them in this step. */
@ApplicationScoped
public class ParticipantView implements View {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance board(BoardShown board);

        static native TemplateInstance items(BoardShown.ThemePanel panel, BoardShown.Mode mode, String code);

        static native TemplateInstance card(Card card, @Nullable Voting voting, @Nullable AtTable table, String code);

        static native TemplateInstance spotlight(Spot spot);

        static native TemplateInstance turnout(Turnout turnout, boolean nothing);

        static native TemplateInstance passed(AtTable table, long theme, String code);
    }

    /** No element has this id: it only lets those who have an idea ask what they are told of it, and says of none which. */
    private static final String OWN = "own";

    private static final Comparator<Card> AS_THEY_ARE = (one, other) -> 0;

    private final Ideas ideas;
    private final SilentCounts counts;
    private final Items items;
    private final Polls polls;
    private final VotedItems shortlist;
    private final Turnouts turnouts;
    private final Rankings rankings;
    private final AffiliationBreakdowns tables;
    private final Participants participants;
    private final Spotlights spotlights;
    private final Promotions passings;
    private final TableResults tops;
    private final OutcomeReader harvests;
    private final HelpRegion help;
    private final Clock clock;

    ParticipantView(
            Ideas ideas,
            SilentCounts counts,
            Items items,
            Polls polls,
            VotedItems shortlist,
            Turnouts turnouts,
            Rankings rankings,
            AffiliationBreakdowns tables,
            Participants participants,
            Spotlights spotlights,
            Promotions passings,
            TableResults tops,
            OutcomeReader harvests,
            HelpRegion help,
            Clock clock) {
        this.ideas = ideas;
        this.counts = counts;
        this.items = items;
        this.polls = polls;
        this.shortlist = shortlist;
        this.turnouts = turnouts;
        this.rankings = rankings;
        this.tables = tables;
        this.participants = participants;
        this.spotlights = spotlights;
        this.passings = passings;
        this.tops = tops;
        this.harvests = harvests;
        this.help = help;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "participant";
    }

    @Override
    public boolean admits(String code, Tokens tokens) {
        return participants.admits(code, tokens.participant());
    }

    @Override
    public long holder(String code, Tokens tokens) {
        return participants.idOf(code, tokens.participant());
    }

    @Override
    public Viewpoint viewpoint(String code, Tokens tokens) {
        return participants.viewpoint(code, tokens.participant());
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        return board(workshop, viewpoint, language, AS_THEY_ARE);
    }

    /** The board with its cards in another order while people vote: the participant's own, where the page is theirs alone. */
    String board(Workshop workshop, Viewpoint viewpoint, Language language, Comparator<Card> order) {
        Progress progress = workshop.progress();
        @Nullable AtTable table = atTable(workshop, viewpoint, language).orElse(null);
        return render(
                Templates.board(new BoardShown(
                        workshop.code(),
                        JoinCode.shown(workshop.code()),
                        workshop.title().in(language, workshop.language()),
                        step(workshop, language),
                        mode(workshop),
                        panels(workshop, viewpoint, table, workshop.themesFrom(viewpoint), language, order),
                        progress.showsResults()
                                ? rankings.upTo(workshop, progress.step(), viewpoint, language)
                                : List.of(),
                        progress.showsSupport()
                                ? tables.upTo(workshop, progress.step(), viewpoint, language)
                                : List.of(),
                        tags(workshop, language),
                        spot(workshop, language),
                        harvests.forParticipants(workshop, language),
                        table,
                        help.drawOrHold(seen(workshop, viewpoint, language)))),
                language);
    }

    /** The themes under which there is a form for ideas now, for somebody who sits there. */
    List<Long> writing(Workshop workshop, Viewpoint viewpoint) {
        return mode(workshop).posting()
                ? workshop.themesFrom(viewpoint).stream().map(Theme::id).toList()
                : List.of();
    }

    private BoardShown.Mode mode(Workshop workshop) {
        return BoardShown.Mode.of(workshop, clock.instant());
    }

    private List<BoardShown.ThemePanel> panels(
            Workshop workshop,
            Viewpoint viewpoint,
            @Nullable AtTable table,
            List<Theme> themes,
            Language language,
            Comparator<Card> order) {
        if (themes.isEmpty()) {
            // While ideas pour in nothing is rearranged, and then nothing of this need be read.
            return List.of();
        }
        Progress progress = workshop.progress();
        List<Item> shown = progress.showsIdeas()
                ? items.visibleIn(workshop, viewpoint).stream()
                        .filter(shortlist(workshop))
                        .toList()
                : List.of();
        Map<Long, Long> there = counts.byTheme(workshop, viewpoint);
        Map<Long, Voting> votings = votings(workshop);
        Turnouts.Counted turnout = turnouts.in(workshop, progress.step(), viewpoint);
        return themes.stream()
                .map(theme -> {
                    Cards cards = Cards.of(workshop, Items.under(theme, shown), language);
                    return new BoardShown.ThemePanel(
                            ThemeShown.of(workshop, theme, language),
                            there.getOrDefault(theme.id(), 0L),
                            progress.votes() ? List.of() : cards.pinned(),
                            progress.votes() ? List.of() : cards.groups(),
                            progress.votes() ? cards.mixed(order) : cards.ideas(),
                            votings.get(theme.id()),
                            turnout.of(theme),
                            table);
                })
                .toList();
    }

    private Optional<AtTable> atTable(Workshop workshop, Viewpoint viewpoint, Language language) {
        return workshop.table(viewpoint.table()).map(table -> {
            boolean voted =
                    workshop.progress().showsResults() && tops.vote(workshop).isPresent();
            return new AtTable(
                    table.label().in(language, workshop.language()),
                    workshop.progress().step().rules().tables().passes(),
                    workshop.letsTablesPass() && !workshop.hasEnded(),
                    voted,
                    voted && tops.left(workshop, table).isAllPassed(),
                    passings.passedByTheme(workshop, table));
        });
    }

    /** Only what is voted on is shown while it is. */
    private Predicate<Item> shortlist(Workshop workshop) {
        return workshop.progress().votes() ? shortlist.of(workshop.progress().step()) : item -> true;
    }

    private Seen seen(Workshop workshop, Viewpoint viewpoint, Language language) {
        return new Seen(workshop, viewpoint, language, clock.instant());
    }

    private StepShown step(Workshop workshop, Language language) {
        Progress progress = workshop.progress();
        return StepShown.of(workshop, progress.step(), progress.timer(), language, clock.instant());
    }

    private Spot spot(Workshop workshop, Language language) {
        Progress progress = workshop.progress();
        Optional<Item> lit = spotlights.of(workshop);
        return new Spot(
                lit.map(item -> Card.of(workshop, item, language)).orElse(null),
                !progress.showsResults()
                        && lit.filter(item -> progress.step().covers(item.theme()))
                                .isPresent(),
                progress.isCurtained());
    }

    private static List<BoardShown.TagChoice> tags(Workshop workshop, Language language) {
        return workshop.tags().stream()
                .map(tag -> new BoardShown.TagChoice(tag.id(), tag.label().in(language, workshop.language())))
                .toList();
    }

    /** How votes are cast in each theme of the current step, by theme id; empty outside a vote. */
    private Map<Long, Voting> votings(Workshop workshop) {
        Map<Long, Voting> votings = new HashMap<>();
        if (workshop.progress().votes()) {
            boolean open = workshop.progress().takesInput(clock.instant()) && !workshop.hasEnded();
            for (Poll poll : polls.of(workshop.progress().step())) {
                votings.put(poll.theme().id(), Voting.of(poll, open));
            }
        }
        return votings;
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        Progress progress = workshop.progress();
        boolean ranking = progress.showsResults() && changes.stream().anyMatch(Change::touchesCards);
        if (changes.contains(Change.BOARD) || ranking) {
            return List.of(Part.of(Part.BOARD, board(workshop, viewpoint, language)));
        }
        List<Part> parts = new ArrayList<>();
        if (changes.contains(Change.TIMER)) {
            TimerShown timer = TimerShown.of(progress.timer(), clock.instant());
            parts.add(Part.of("timer", render(Fragments.timer(timer), language)));
        }
        addIdeas(parts, workshop, viewpoint, changes, language);
        if (changes.contains(Change.COUNTS)) {
            addCounts(parts, workshop, viewpoint, language);
        }
        if (changes.stream().anyMatch(change -> change.touchesCards() || change.equals(Change.SPOTLIGHT))) {
            parts.add(Part.of("spotlight", render(Templates.spotlight(spot(workshop, language)), language)));
        }
        parts.addAll(help.parts(seen(workshop, viewpoint, language), new Changes(changes)));
        if (changes.contains(Change.TOLD)) {
            parts.add(Part.gone(OWN));
        }
        OutcomeParts.forParticipants(parts, harvests, workshop, changes, language);
        if (progress.votes()) {
            addTurnouts(parts, workshop, viewpoint, changes, language);
        }
        return parts;
    }

    private void addIdeas(
            List<Part> parts, Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        List<Long> ids = Change.ids(changes, Change.Kind.IDEA);
        List<Theme> rearranged = workshop.themesFrom(viewpoint).stream()
                .filter(theme -> changes.contains(Change.SPOTLIGHT) || changes.contains(Change.cards(theme.id())))
                .toList();
        if ((ids.isEmpty() && rearranged.isEmpty())
                || workshop.themesFrom(viewpoint).isEmpty()) {
            return;
        }
        if (workshop.progress().showsIdeas()) {
            @Nullable AtTable table = atTable(workshop, viewpoint, language).orElse(null);
            addCards(parts, workshop, viewpoint, table, ids, language);
            BoardShown.Mode mode = mode(workshop);
            for (BoardShown.ThemePanel panel : panels(workshop, viewpoint, table, rearranged, language, AS_THEY_ARE)) {
                parts.add(Part.of(
                        "items-" + panel.theme().id(),
                        render(Templates.items(panel, mode, workshop.code()), language)));
            }
        }
        addCounts(parts, workshop, viewpoint, language);
    }

    private void addCards(
            List<Part> parts,
            Workshop workshop,
            Viewpoint viewpoint,
            @Nullable AtTable table,
            List<Long> ids,
            Language language) {
        Map<Long, Voting> votings = votings(workshop);
        Step step = workshop.progress().step();
        Touched touched =
                Touched.by(ids, ideas.in(workshop, ids), item -> step.covers(item.theme()) && item.isAt(viewpoint));
        Predicate<Item> shortlist = shortlist(workshop);
        for (Item item : touched.shown()) {
            if (!shortlist.test(item)) {
                continue;
            }
            Card card = Card.of(workshop, item, language);
            String html = render(Templates.card(card, votings.get(card.theme()), table, workshop.code()), language);
            String list = workshop.progress().votes()
                    ? "ideas-" + card.theme()
                    : card.list(card.group() ? "groups-" : "ideas-");
            parts.add(card.group() ? Part.last(card.element(), html, list) : Part.first(card.element(), html, list));
        }
        touched.gone().forEach(element -> parts.add(Part.gone(element)));
        if (table != null && table.passing()) {
            workshop.themesFrom(viewpoint)
                    .forEach(theme -> parts.add(Part.of(
                            "passed-" + theme.id(),
                            render(Templates.passed(table, theme.id(), workshop.code()), language))));
        }
    }

    private void addCounts(List<Part> parts, Workshop workshop, Viewpoint viewpoint, Language language) {
        Map<Long, Long> there = counts.byTheme(workshop, viewpoint);
        for (Theme theme : workshop.themesFrom(viewpoint)) {
            ThemeShown shown = ThemeShown.of(workshop, theme, language);
            parts.add(Part.of(
                    "count-" + theme.id(),
                    render(Fragments.count(shown, there.getOrDefault(theme.id(), 0L)), language)));
        }
    }

    private void addTurnouts(
            List<Part> parts, Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        List<Theme> changed = workshop.themesFrom(viewpoint).stream()
                .filter(theme -> changes.contains(Change.PEOPLE) || changes.contains(Change.turnout(theme.id())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Turnouts.Counted counted = turnouts.in(workshop, workshop.progress().step(), viewpoint);
        List<Turnout> shown = changed.stream().map(counted::of).toList();
        // What somebody has voted on is there; the ideas need be counted only where nobody has.
        Map<Long, Long> there = shown.stream().anyMatch(turnout -> turnout.voters() == 0)
                ? counts.byTheme(workshop, viewpoint)
                : Map.of();
        for (Turnout turnout : shown) {
            boolean nothing = turnout.voters() == 0 && !there.containsKey(turnout.theme());
            parts.add(Part.of("turnout-" + turnout.theme(), render(Templates.turnout(turnout, nothing), language)));
        }
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
