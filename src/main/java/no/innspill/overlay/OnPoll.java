package no.innspill.overlay;

import java.util.List;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.vote.Ballot;
import no.innspill.vote.Poll;
import no.innspill.workshop.Workshop;

/** @param ballot what a participant has given in the poll; empty where they have not touched it */
record OnPoll(Poll poll, Optional<Ballot> ballot) {

    OwnBallot own() {
        return ballot.map(OwnBallot::cast).orElseGet(() -> OwnBallot.untouched(poll));
    }

    BallotInWords inWords(Workshop workshop, Language language) {
        return new BallotInWords(
                poll.theme().title().worded(language, workshop.language()),
                poll.isRanked(),
                ballot.map(Ballot::left).orElse(poll.dots()),
                poll.dots(),
                workshop.progress().isCurtained()
                        ? List.of()
                        : ballot.map(BallotInWords::given).orElse(List.of()));
    }
}
