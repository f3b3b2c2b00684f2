package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.language.Language;
import no.innspill.participation.ParticipantCounts;
import no.innspill.rule.BallotRule;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.Workshop;

/** Reads what every vote of a workshop came to, the one that is on too. */
@ApplicationScoped
class Votes {

    private final OpenedVotes opened;
    private final Contests contests;
    private final ParticipantCounts participants;

    Votes(OpenedVotes opened, Contests contests, ParticipantCounts participants) {
        this.opened = opened;
        this.contests = contests;
        this.participants = participants;
    }

    /** All results, read once for all themes. */
    CountedVotes count(Workshop workshop, Language language) {
        boolean byDevice = workshop.settings().ballots() == BallotRule.DEVICE
                && participants.people(workshop) != participants.joined(workshop);
        return new CountedVotes(
                opened.of(workshop).stream()
                        .map(step -> new CountedVotes.Vote(step, contests.of(workshop, step)))
                        .toList(),
                byDevice ? Unit.DEVICES : Unit.PEOPLE,
                workshop,
                language);
    }
}
