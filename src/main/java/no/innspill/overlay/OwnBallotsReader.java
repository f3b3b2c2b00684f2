package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.participation.Participant;
import no.innspill.vote.Ballots;
import no.innspill.vote.Polls;
import no.innspill.workshop.Workshop;

/** Reads a participant's own ballots in the vote that is on. */
@ApplicationScoped
class OwnBallotsReader {

    private final Polls polls;
    private final Ballots ballots;

    OwnBallotsReader(Polls polls, Ballots ballots) {
        this.polls = polls;
        this.ballots = ballots;
    }

    /** @param voter whose they are at a device that is handed round; nobody as long as they have not begun */
    List<OnPoll> of(Workshop workshop, Optional<Participant> voter) {
        return workshop.progress().votes()
                ? polls.of(workshop.progress().step()).stream()
                        .map(poll -> new OnPoll(poll, voter.flatMap(someone -> ballots.cast(someone, poll))))
                        .toList()
                : List.of();
    }
}
