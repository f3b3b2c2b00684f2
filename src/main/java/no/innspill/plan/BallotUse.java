package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.matrix.Ratings;
import no.innspill.vote.Ballots;
import no.innspill.workshop.Workshop;

/** Who has a ballot can be decided until somebody has used theirs: has voted, or has rated in the matrix. */
@ApplicationScoped
class BallotUse {

    private final Ballots ballots;
    private final Ratings ratings;

    BallotUse(Ballots ballots, Ratings ratings) {
        this.ballots = ballots;
        this.ratings = ratings;
    }

    boolean hasBegun(Workshop workshop) {
        return ballots.anyIn(workshop) || ratings.any(workshop);
    }
}
