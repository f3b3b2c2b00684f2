package no.innspill.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.SilentCounts;
import no.innspill.page.BoardData;
import no.innspill.page.Card;
import no.innspill.page.ItemData;
import no.innspill.page.ListsData;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeData;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Outcomes.Measured;
import no.innspill.page.Turnouts;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;
import org.jspecify.annotations.Nullable;

/** The participant's board as data. Each thing is there under the condition under which its region shows it. */
@ApplicationScoped
class ParticipantData {

    private final Items items;
    private final Votings votings;
    private final SilentCounts counts;
    private final Turnouts turnouts;
    private final OpenResultsReader results;
    private final OutcomeReader outcomes;

    ParticipantData(
            Items items,
            Votings votings,
            SilentCounts counts,
            Turnouts turnouts,
            OpenResultsReader results,
            OutcomeReader outcomes) {
        this.items = items;
        this.votings = votings;
        this.counts = counts;
        this.turnouts = turnouts;
        this.results = results;
        this.outcomes = outcomes;
    }

    BoardData of(Seen seen) {
        Measured measures = outcomes.measuresForParticipants(seen.workshop(), seen.language());
        List<MatrixShown.Row> matrix = seen.workshop().permissions().showsRatings()
                ? outcomes.matrix(seen.workshop(), true, seen.language()).rows()
                : List.of();
        return new BoardData(
                BoardData.About.of(seen),
                BoardData.Now.of(seen),
                List.of(),
                themes(seen),
                OutcomeData.of(results.of(seen).rankings(), matrix, measures.list()),
                new ListsData(
                        seen.workshop().plan().tags().stream()
                                .map(tag -> ListsData.Entry.of(seen, tag))
                                .toList(),
                        List.of(),
                        List.of()),
                Map.of());
    }

    private List<BoardData.OfTheme> themes(Seen seen) {
        boolean shown = StepMode.of(seen).themes() && seen.progress().showsIdeas();
        List<Item> visible = shown
                ? items.visibleIn(seen.workshop(), seen.viewpoint()).stream()
                        .filter(votings.admitted(seen))
                        .toList()
                : List.of();
        Map<Long, Long> ideas = counts.byTheme(seen.workshop(), seen.viewpoint());
        Turnouts.@Nullable Counted turnout =
                seen.progress().votes() ? turnouts.in(seen.workshop(), seen.step(), seen.viewpoint()) : null;
        return seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                .map(theme -> BoardData.OfTheme.of(
                        seen,
                        theme,
                        ideas.getOrDefault(theme.id(), 0L),
                        turnout == null ? null : turnout.of(theme).voters(),
                        shown ? items(seen, theme, visible) : null))
                .toList();
    }

    /** Ids are random: by them nothing stands in the order in which it was written, nor in that of its support. */
    private static List<ItemData> items(Seen seen, Theme theme, List<Item> visible) {
        return Items.under(theme, visible).stream()
                .map(item -> ItemData.of(Card.of(seen.workshop(), item, seen.language())))
                .sorted(Comparator.comparingLong(ItemData::id))
                .toList();
    }
}
