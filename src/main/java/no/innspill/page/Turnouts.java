package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.participation.ParticipantCounts;
import no.innspill.vote.Electorates;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.Voters;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Counts who has voted, never for what. */
@ApplicationScoped
public class Turnouts {

    private final Voters voters;
    private final ParticipantCounts participants;
    private final Polls polls;
    private final Electorates electorates;

    Turnouts(Voters voters, ParticipantCounts participants, Polls polls, Electorates electorates) {
        this.voters = voters;
        this.participants = participants;
        this.polls = polls;
        this.electorates = electorates;
    }

    /** The turnouts of a step's vote at a table or in all, read once for all themes. */
    public Counted in(Workshop workshop, Step step, Viewpoint viewpoint) {
        Map<Long, Long> couldVote = polls.of(step).stream()
                .filter(Poll::isSettled)
                .collect(
                        Collectors.toMap(poll -> poll.theme().id(), poll -> electorates.of(workshop, poll, viewpoint)));
        return new Counted(voters.byTheme(step, viewpoint), couldVote, participants.ballots(workshop, viewpoint));
    }

    /**
     * @param couldVote in the themes in which the vote is over
     * @param people how many can where it is not
     */
    public record Counted(Map<Long, Long> voters, Map<Long, Long> couldVote, long people) {

        public Turnout of(Theme theme) {
            // Whoever has gone to another table has still voted at this one.
            long voted = voters.getOrDefault(theme.id(), 0L);
            return new Turnout(theme.id(), voted, Math.max(voted, couldVote.getOrDefault(theme.id(), people)));
        }
    }
}
