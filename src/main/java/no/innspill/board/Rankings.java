package no.innspill.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
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

    private final Ideas ideas;
    private final Ballots ballots;
    private final Participants participants;
    private final OpenedVotes votes;

    Rankings(Ideas ideas, Ballots ballots, Participants participants, OpenedVotes votes) {
        this.ideas = ideas;
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
        List<Idea> visible = ideas.visibleIn(workshop);
        long people = participants.of(workshop);
        return workshop.themes().stream()
                .filter(vote.get()::covers)
                .map(theme -> ranking(
                        workshop,
                        theme,
                        visible.stream()
                                .filter(idea -> idea.theme().id() == theme.id())
                                .toList(),
                        tallies,
                        voters.getOrDefault(theme.id(), 0L),
                        people,
                        language))
                .toList();
    }

    private static ThemeRanking ranking(
            Workshop workshop,
            Theme theme,
            List<Idea> items,
            Map<Long, Tally> tallies,
            long voters,
            long people,
            Language language) {
        Ranking<Idea> ranking = Ranking.of(items, idea -> tallies.getOrDefault(idea.id(), Tally.NONE), voters);
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
