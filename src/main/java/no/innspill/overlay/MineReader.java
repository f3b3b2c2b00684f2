package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.rule.BallotRule;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads all that is a participant's own, for the step that the workshop is at. */
@ApplicationScoped
class MineReader {

    private final Participants participants;
    private final OwnIdeasReader ideas;
    private final OwnBallotsReader ballots;
    private final OwnNoticesReader notices;
    private final OwnOutcomesReader ownOutcomes;
    private final SeatReader seats;

    MineReader(
            Participants participants,
            OwnIdeasReader ideas,
            OwnBallotsReader ballots,
            OwnNoticesReader notices,
            OwnOutcomesReader ownOutcomes,
            SeatReader seats) {
        this.participants = participants;
        this.ideas = ideas;
        this.ballots = ballots;
        this.notices = notices;
        this.ownOutcomes = ownOutcomes;
        this.seats = seats;
    }

    Optional<Mine> of(Workshop workshop, @Nullable String token, Language language) {
        return participants.byToken(workshop, token).map(participant -> of(workshop, participant, language));
    }

    private Mine of(Workshop workshop, Participant participant, Language language) {
        int turn = turn(workshop, participant);
        Optional<Participant> voter = participants.voting(workshop, participant);
        List<OnPoll> marked = ballots.of(workshop, voter);
        return new Mine(
                workshop.revisions().shown(),
                participant.seed(turn),
                participant.isDoneWith(workshop.progress().step()),
                participant.isStopped(),
                ideas.of(workshop, participant, language),
                marked.stream().map(OnPoll::own).toList(),
                marked.stream().map(one -> one.inWords(workshop, language)).toList(),
                notices.of(workshop, participant, language),
                ideas.flagged(workshop, participant),
                ownOutcomes.of(workshop, participant, voter, language),
                seats.of(workshop, participant, turn, language),
                !participant.hadScreen());
    }

    /** Who holds the device where it is handed round for a vote or a rating; 0 at other times. */
    private static int turn(Workshop workshop, Participant participant) {
        boolean handed = workshop.settings().ballots() == BallotRule.PERSON
                && (workshop.progress().votes() || workshop.progress().rates());
        return handed ? participant.turn() : 0;
    }
}
