package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.Reactions;
import no.innspill.language.Language;
import no.innspill.vote.Agreement;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.Electorates;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.Ranking;
import no.innspill.vote.Standings;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads the results of the workshop's votes. Whoever calls has seen to it that they may be shown. */
@ApplicationScoped
public class Rankings {

    private static final Reactions NOBODY = new Reactions(0, 0, 0);

    private final Items items;
    private final Polls polls;
    private final Standings standings;
    private final Electorates electorates;
    private final OpenedVotes votes;

    Rankings(Items items, Polls polls, Standings standings, Electorates electorates, OpenedVotes votes) {
        this.items = items;
        this.polls = polls;
        this.standings = standings;
        this.electorates = electorates;
        this.votes = votes;
    }

    /** One ranking for each theme of the latest vote up to that step; empty if the agenda has had no vote by then. */
    public List<ThemeRanking> upTo(Workshop workshop, Step step, Viewpoint viewpoint, Language language) {
        return votes.latest(workshop, step)
                .map(vote -> of(workshop, vote, viewpoint, Optional.empty(), language))
                .orElse(List.of());
    }

    /**
     * One ranking for each theme that the vote was in.
     *
     * @param vote a step whose vote has been opened
     * @param viewpoint a table sees its own votes on its own ideas; from the plenary one sees everybody's votes on what is there
     * @param count how to count, where the theme's method allows that; empty for the usual way
     */
    public List<ThemeRanking> of(
            Workshop workshop, Step vote, Viewpoint viewpoint, Optional<CountingMethod> count, Language language) {
        Standings.Counted counted = standings.in(vote, viewpoint);
        List<Item> visible =
                items.visibleIn(workshop, viewpoint.equals(Viewpoint.EVERYWHERE) ? vote.scope() : viewpoint);
        return polls.of(vote).stream()
                .filter(poll -> vote.covers(poll.theme()))
                .map(poll -> {
                    CountingMethod by = count.filter(CountingMethod.honest(poll.method())::contains)
                            .orElse(CountingMethod.usual(poll.method()));
                    List<Item> all = Items.under(poll.theme(), visible);
                    return new ThemeRanking(
                            ThemeShown.of(workshop, poll.theme(), language),
                            counted.voters(poll),
                            Math.max(counted.voters(poll), electorates.of(workshop, poll, viewpoint)),
                            CountingNote.of(poll, by),
                            vote.isConversation(),
                            Stream.concat(
                                            rows(workshop, vote, counted.of(poll, all, by), language),
                                            outside(workshop, poll, all, language))
                                    .toList());
                })
                .toList();
    }

    private static Stream<ThemeRanking.Row> rows(
            Workshop workshop, Step vote, Ranking<Item> ranking, Language language) {
        return ranking.places().stream()
                .map(place -> new ThemeRanking.Row(
                        place.shown(),
                        Card.of(workshop, place.item(), language),
                        place.tally().people(),
                        place.tally().dots(),
                        vote.isConversation()
                                ? Math.round(Agreement.share(place.item()))
                                : ranking.percent(place.tally()),
                        vote.isConversation() ? Agreement.of(place.item()).orElse(NOBODY) : null));
    }

    private static Stream<ThemeRanking.Row> outside(Workshop workshop, Poll poll, List<Item> all, Language language) {
        return all.stream()
                .filter(item -> !poll.admits(item))
                .map(item -> ThemeRanking.Row.outside(Card.of(workshop, item, language)));
    }
}
