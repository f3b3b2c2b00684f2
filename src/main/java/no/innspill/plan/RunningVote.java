package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.vote.Polls;
import no.innspill.workshop.Workshop;

/** The vote that is on while the plan changes under it. */
@ApplicationScoped
class RunningVote {

    private final Polls polls;

    RunningVote(Polls polls) {
        this.polls = polls;
    }

    /** Gives people dots in each theme that the vote has come to cover. */
    void follow(Workshop workshop) {
        polls.follow(workshop);
    }
}
