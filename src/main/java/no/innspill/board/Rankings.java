package no.innspill.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.participation.Participants;
import no.innspill.vote.Ballots;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Ranking;
import no.innspill.vote.Tally;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Reads the results of the workshop's latest vote. Whoever calls has seen to it that they may be shown. */
@ApplicationScoped
public class Rankings {

    private final Items items;
    private final Ballots ballots;
    private final Participants participants;
    private final OpenedVotes votes;

    Rankings(Items items, Ballots ballots, Participants participants, OpenedVotes votes) {
        this.items = items;
        this.ballots = ballots;
        this.participants = participants;
        this.votes = votes;
    }

    /** One ranking for each theme that the vote covered; empty if the agenda has had no vote up to that step. */
    public List<ThemeRanking> upTo(Workshop workshop, Step step, Language language) {
        Optional<Step> vote = votes.latest(workshop, step);
        if (vote.isEmpty()) {
            return List.of();
        }
        Map<Long, Tally> tallies = ballots.tallies(vote.get());
        Map<Long, Long> voters = ballots.votersByTheme(vote.get());
        List<Item> visible = items.visibleIn(workshop);
        long people = participants.of(workshop);
        return workshop.themes().stream()
                .filter(vote.get()::covers)
                .map(theme -> ranking(
                        workshop,
                        theme,
                        Items.under(theme, visible),
                        tallies,
                        voters.getOrDefault(theme.id(), 0L),
                        people,
                        language))
                .toList();
    }

    private static ThemeRanking ranking(
            Workshop workshop,
            Theme theme,
            List<Item> items,
            Map<Long, Tally> tallies,
            long voters,
            long people,
            Language language) {
        Ranking<Item> ranking = Ranking.of(items, item -> tallies.getOrDefault(item.id(), Tally.NONE), voters);
        return new ThemeRanking(
                ThemeShown.of(workshop, theme, language),
                voters,
                people,
                ranking.places().stream()
                        .map(place -> new ThemeRanking.Row(
                                place.rank() + (place.tied() ? "=" : ""),
                                Card.of(workshop, place.item(), language),
                                place.tally().people(),
                                place.tally().dots(),
                                ranking.percent(place.tally())))
                        .toList());
    }
}
