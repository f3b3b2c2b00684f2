package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import no.innspill.control.TurnoutShown.SharedDevice;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Voters;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** Reads who has come, and whether there are more ballots than people. */
@ApplicationScoped
class TurnoutReader {

    private static final Duration LATELY = Duration.ofMinutes(1);

    private final Participants participants;
    private final ParticipantCounts counts;
    private final Voters voters;
    private final OpenedVotes votes;
    private final Slips slips;
    private final Clock clock;

    TurnoutReader(
            Participants participants,
            ParticipantCounts counts,
            Voters voters,
            OpenedVotes votes,
            Slips slips,
            Clock clock) {
        this.participants = participants;
        this.counts = counts;
        this.voters = voters;
        this.votes = votes;
        this.slips = slips;
        this.clock = clock;
    }

    TurnoutShown read(Workshop workshop, Language language) {
        Step current = workshop.progress().step();
        Step vote = votes.latest(workshop, current).orElse(current);
        long voted = voters.in(vote);
        long used = slips.used(workshop);
        return new TurnoutShown(
                workshop.code(),
                lately(workshop),
                voted,
                voters.withoutScreen(vote),
                workshop.settings().heads().orElse(0),
                workshop.settings().wantsSlips(),
                used,
                slips.made(workshop) - used,
                participants.shared(workshop).stream()
                        .map(device -> new SharedDevice(
                                device.id(),
                                device.table()
                                        .map(table -> table.label().worded(language, workshop.language()))
                                        .orElse(Worded.NONE),
                                device.people()))
                        .toList());
    }

    /** How many devices have joined in the last minute: it falls by itself as time goes by. */
    long lately(Workshop workshop) {
        return counts.joinedSince(workshop, clock.instant().minus(LATELY));
    }
}
