package no.innspill.matrix;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Ratings implements PanacheRepository<Rating> {

    /** Rates the item, or changes how it was rated; what is null stays as it was. */
    public Rating rate(
            Participant participant, Item item, @Nullable Integer importance, @Nullable Integer feasibility) {
        Optional<Rating> before = by(participant, item);
        Rating rating = before.orElseGet(() -> new Rating(participant, item));
        rating.say(importance, feasibility);
        if (before.isEmpty()) {
            persist(rating);
        }
        return rating;
    }

    /** Takes the participant's rating of the item back; one that is not there stays away. */
    void takeBack(Participant participant, Item item) {
        by(participant, item).ifPresent(this::delete);
    }

    Optional<Rating> by(Participant participant, Item item) {
        String ofWhat = item instanceof Group ? "group" : "idea";
        return find("participant = ?1 and " + ofWhat + " = ?2", participant, item)
                .firstResultOptional();
    }

    public List<Rating> by(Participant participant) {
        return list("participant", participant);
    }

    /** Whether anybody has rated anything in the workshop. */
    public boolean any(Workshop workshop) {
        return count("participant.workshop", workshop) > 0;
    }

    boolean anyBy(Participant participant) {
        return count("participant", participant) > 0;
    }

    /** All of them, with what they are about. */
    public List<Rating> of(Workshop workshop) {
        return list(
                "select r from Rating r left join fetch r.idea left join fetch r.group where r.participant.workshop = ?1",
                workshop);
    }

    public boolean anyOf(List<Idea> ideas) {
        return count("idea in ?1", ideas) > 0;
    }

    void follow(@Observes IdeaWithdrawn withdrawn) {
        discard("idea", withdrawn.idea());
    }

    void follow(@Observes IdeasRegrouped regrouped) {
        regrouped.dissolved().forEach(group -> discard("group", group));
    }

    public List<Rating> about(Group group) {
        return list("group", group);
    }

    private void discard(String ofWhat, Item gone) {
        list(ofWhat, gone).forEach(this::delete);
    }

    void leave(@Observes @Priority(ParticipantLeaving.BALLOTS) ParticipantLeaving leaving) {
        by(leaving.participant()).forEach(this::delete);
    }
}
