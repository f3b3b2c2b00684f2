package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.idea.IdeaCounts;
import no.innspill.participation.ParticipantCounts;
import no.innspill.screen.Presence;
import no.innspill.transaction.Memory;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Voters;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Counts who is there and what they have done. */
@ApplicationScoped
class FiguresReader {

    private final ParticipantCounts participants;
    private final IdeaCounts counted;
    private final Voters voters;
    private final OpenedVotes votes;
    private final Presence presence;
    private final Memory memory;

    FiguresReader(
            ParticipantCounts participants,
            IdeaCounts counted,
            Voters voters,
            OpenedVotes votes,
            Presence presence,
            Memory memory) {
        this.participants = participants;
        this.counted = counted;
        this.voters = voters;
        this.votes = votes;
        this.presence = presence;
        this.memory = memory;
    }

    private record In(String code) {}

    RoomFigures in(Workshop workshop) {
        return memory.once(new In(workshop.code()), () -> read(workshop));
    }

    private RoomFigures read(Workshop workshop) {
        return new RoomFigures(
                participants.joined(workshop),
                participants.people(workshop),
                participants.ballots(workshop, Viewpoint.EVERYWHERE),
                connected(workshop.code()),
                counted.authors(workshop),
                voters.in(vote(workshop)),
                participants.doneWith(workshop, workshop.progress().step()));
    }

    long connected(String code) {
        return presence.connected(code, "participant");
    }

    /** The vote that is on, or the latest before; the current step, which has no ballots, if there was none. */
    Step vote(Workshop workshop) {
        Step current = workshop.progress().step();
        return votes.latest(workshop, current).orElse(current);
    }
}
