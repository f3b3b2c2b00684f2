package no.innspill.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.idea.Group;
import no.innspill.matrix.RatingsKeeper.Rated;
import no.innspill.participation.Participants;
import no.innspill.undo.Keeper;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Keeps how a group was rated. */
@ApplicationScoped
class RatingsKeeper implements Keeper<Rated> {

    /** @param participant the id of whoever rated it */
    record Rated(long participant, @Nullable Integer importance, @Nullable Integer feasibility) {}

    private final Ratings ratings;
    private final Participants participants;

    RatingsKeeper(Ratings ratings, Participants participants) {
        this.ratings = ratings;
        this.participants = participants;
    }

    @Override
    public Class<Rated> type() {
        return Rated.class;
    }

    @Override
    public List<Rated> of(Group group) {
        return ratings.about(group).stream()
                .map(rating -> new Rated(
                        rating.participant().id(),
                        rating.importance().orElse(null),
                        rating.feasibility().orElse(null)))
                .toList();
    }

    @Override
    public void giveBack(Workshop workshop, Group again, List<Rated> kept) {
        for (Rated rated : kept) {
            participants
                    .findByIdOptional(rated.participant)
                    .ifPresent(someone -> ratings.rate(someone, again, rated.importance, rated.feasibility));
        }
    }
}
