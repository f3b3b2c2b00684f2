package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.page.BoardData;
import no.innspill.page.Card;
import no.innspill.page.ItemData;
import no.innspill.page.ListsData;
import no.innspill.page.OutcomeData;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Outcomes;
import no.innspill.page.Rankings;
import no.innspill.page.Turnouts;
import no.innspill.screen.Seen;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The control view as data: all there is, and never who wrote it. */
@ApplicationScoped
class ControlData {

    private final Items items;
    private final IdeaCounts counts;
    private final OpenedVotes votes;
    private final Turnouts turnouts;
    private final Rankings rankings;
    private final OutcomeReader outcomes;
    private final FiguresReader figures;

    ControlData(
            Items items,
            IdeaCounts counts,
            OpenedVotes votes,
            Turnouts turnouts,
            Rankings rankings,
            OutcomeReader outcomes,
            FiguresReader figures) {
        this.items = items;
        this.counts = counts;
        this.votes = votes;
        this.turnouts = turnouts;
        this.rankings = rankings;
        this.outcomes = outcomes;
        this.figures = figures;
    }

    BoardData of(Seen seen) {
        Optional<Step> vote = votes.latest(seen.workshop(), seen.step());
        Outcomes all = outcomes.forFacilitator(seen.workshop(), seen.language());
        return new BoardData(
                BoardData.About.of(seen),
                BoardData.Now.of(seen),
                seen.workshop().plan().steps().stream()
                        .map(step -> BoardData.Planned.of(seen, step))
                        .toList(),
                themes(seen, vote),
                OutcomeData.of(
                        vote.map(step -> rankings.of(
                                        seen.workshop(), step, Viewpoint.EVERYWHERE, Optional.empty(), seen.language()))
                                .orElse(List.of()),
                        all.matrix().raters() > 0 ? all.matrix().rows() : List.of(),
                        all.measures().list()),
                lists(seen),
                figures(figures.in(seen.workshop())));
    }

    private List<BoardData.OfTheme> themes(Seen seen, Optional<Step> vote) {
        List<Item> all = items.of(seen.workshop());
        Map<Long, Long> ideas = counts.visibleByTheme(seen.workshop(), Viewpoint.EVERYWHERE);
        Turnouts.@Nullable Counted turnout = vote.map(step -> turnouts.in(seen.workshop(), step, Viewpoint.EVERYWHERE))
                .orElse(null);
        return seen.workshop().plan().themes().stream()
                .map(theme -> BoardData.OfTheme.of(
                        seen,
                        theme,
                        ideas.getOrDefault(theme.id(), 0L),
                        turnout == null ? null : turnout.of(theme).voters(),
                        items(seen, theme, all)))
                .toList();
    }

    private static List<ItemData> items(Seen seen, Theme theme, List<Item> all) {
        return Items.under(theme, all).stream()
                .map(item -> ItemData.of(Card.whole(seen.workshop(), item, seen.language())))
                .sorted(Comparator.comparingLong(ItemData::id))
                .toList();
    }

    private static ListsData lists(Seen seen) {
        return new ListsData(
                seen.workshop().plan().tags().stream()
                        .map(tag -> ListsData.Entry.of(seen, tag))
                        .toList(),
                seen.workshop().plan().affiliations().stream()
                        .map(affiliation -> ListsData.Entry.of(seen, affiliation))
                        .toList(),
                seen.workshop().plan().tables().stream()
                        .map(table -> ListsData.Place.of(seen, table))
                        .toList());
    }

    private static Map<String, Long> figures(RoomFigures room) {
        return Map.of(
                "joined", room.joined(),
                "people", room.people(),
                "posted", room.posted(),
                "voted", room.voted(),
                "done", room.done());
    }
}
