package no.innspill.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.participation.Participants;
import no.innspill.screen.Part;
import no.innspill.screen.View;
import no.innspill.vote.Budget;
import no.innspill.vote.Budgets;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Progress;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The participant's board: where we are, what to do now, and the themes with what may be seen of them in this step. */
@ApplicationScoped
public class ParticipantView implements View {

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance board(BoardShown board);

        static native TemplateInstance card(Card card, @Nullable Voting voting, String code);

        static native TemplateInstance turnout(Turnout turnout);
    }

    private static final Comparator<Card> NEWEST_FIRST =
            Comparator.comparingLong(Card::id).reversed();

    private final Ideas ideas;
    private final Budgets budgets;
    private final Turnouts turnouts;
    private final Rankings rankings;
    private final Participants participants;
    private final Clock clock;

    ParticipantView(
            Ideas ideas,
            Budgets budgets,
            Turnouts turnouts,
            Rankings rankings,
            Participants participants,
            Clock clock) {
        this.ideas = ideas;
        this.budgets = budgets;
        this.turnouts = turnouts;
        this.rankings = rankings;
        this.participants = participants;
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
    public String board(Workshop workshop, Language language) {
        return board(workshop, language, NEWEST_FIRST);
    }

    /** The board with its cards in another order: the participant's own, where the page is theirs alone. */
    String board(Workshop workshop, Language language, Comparator<Card> order) {
        Progress progress = workshop.progress();
        List<Idea> shown = progress.showsIdeas() ? ideas.visibleIn(workshop) : List.of();
        Map<Long, Long> counts = ideas.visibleByTheme(workshop);
        Map<Long, Voting> votings = votings(workshop);
        Turnouts.Counted turnout = turnouts.in(workshop, progress.step());
        List<BoardShown.ThemePanel> panels = workshop.coveredThemes().stream()
                .map(theme -> new BoardShown.ThemePanel(
                        ThemeShown.of(workshop, theme, language),
                        counts.getOrDefault(theme.id(), 0L),
                        cards(workshop, theme, shown, language, order),
                        votings.get(theme.id()),
                        turnout.of(theme)))
                .toList();
        return render(
                Templates.board(new BoardShown(
                        workshop.code(),
                        JoinCode.shown(workshop.code()),
                        workshop.title().in(language, workshop.language()),
                        workshop.nextRevision(),
                        step(workshop, language),
                        BoardShown.Mode.of(workshop, clock.instant()),
                        panels,
                        progress.showsResults() ? rankings.upTo(workshop, progress.step(), language) : List.of(),
                        tags(workshop, language))),
                language);
    }

    private StepShown step(Workshop workshop, Language language) {
        Progress progress = workshop.progress();
        return StepShown.of(workshop, progress.step(), progress.timer(), language, clock.instant());
    }

    private static List<Card> cards(
            Workshop workshop, Theme theme, List<Idea> shown, Language language, Comparator<Card> order) {
        return shown.stream()
                .filter(idea -> idea.theme().id() == theme.id())
                .map(idea -> Card.of(workshop, idea, language))
                .sorted(order)
                .toList();
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
            for (Budget budget : budgets.of(workshop.progress().step())) {
                votings.put(
                        budget.theme().id(),
                        new Voting(budget.theme().id(), budget.dots(), budget.dotsPerItem(), open));
            }
        }
        return votings;
    }

    @Override
    public List<Part> parts(Workshop workshop, Set<Change> changes, Language language) {
        Progress progress = workshop.progress();
        boolean ranking = progress.showsResults() && changes.stream().anyMatch(c -> c.kind() == Change.Kind.IDEA);
        if (changes.contains(Change.BOARD) || ranking) {
            return List.of(Part.of(Part.BOARD, board(workshop, language)));
        }
        List<Part> parts = new ArrayList<>();
        if (changes.contains(Change.TIMER)) {
            TimerShown timer = TimerShown.of(progress.timer(), clock.instant());
            parts.add(Part.of("timer", render(Fragments.timer(timer), language)));
        }
        addIdeas(parts, workshop, changes, language);
        if (progress.votes()) {
            addTurnouts(parts, workshop, changes, language);
        }
        return parts;
    }

    private void addIdeas(List<Part> parts, Workshop workshop, Set<Change> changes, Language language) {
        List<Long> ids = changes.stream()
                .filter(change -> change.kind() == Change.Kind.IDEA)
                .map(Change::id)
                .sorted()
                .toList();
        if (ids.isEmpty() || workshop.coveredThemes().isEmpty()) {
            return;
        }
        if (workshop.progress().showsIdeas()) {
            Map<Long, Voting> votings = votings(workshop);
            Set<Long> gone = new LinkedHashSet<>(ids);
            for (Idea idea : ideas.in(workshop, ids)) {
                if (!idea.isHidden() && workshop.progress().step().covers(idea.theme())) {
                    gone.remove(idea.id());
                    Card card = Card.of(workshop, idea, language);
                    String html = render(Templates.card(card, votings.get(card.theme()), workshop.code()), language);
                    parts.add(Part.first("idea-" + card.id(), html, "ideas-" + card.theme()));
                }
            }
            gone.forEach(id -> parts.add(Part.gone("idea-" + id)));
        }
        addCounts(parts, workshop, language);
    }

    private void addCounts(List<Part> parts, Workshop workshop, Language language) {
        Map<Long, Long> counts = ideas.visibleByTheme(workshop);
        for (Theme theme : workshop.coveredThemes()) {
            ThemeShown shown = ThemeShown.of(workshop, theme, language);
            parts.add(Part.of(
                    "count-" + theme.id(),
                    render(Fragments.count(shown, counts.getOrDefault(theme.id(), 0L)), language)));
        }
    }

    private void addTurnouts(List<Part> parts, Workshop workshop, Set<Change> changes, Language language) {
        boolean everywhere = changes.contains(Change.PEOPLE);
        Turnouts.Counted turnout = null;
        for (Theme theme : workshop.coveredThemes()) {
            if (everywhere || changes.contains(Change.turnout(theme.id()))) {
                turnout = turnout == null
                        ? turnouts.in(workshop, workshop.progress().step())
                        : turnout;
                parts.add(Part.of("turnout-" + theme.id(), render(Templates.turnout(turnout.of(theme)), language)));
            }
        }
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
