package no.innspill.matrix;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import org.jspecify.annotations.Nullable;

/**
 * How important one participant finds one item, and how feasible: 1 to 5 each, either of them alone too. It stays with
 * what was rated: a group has ratings of its own, and an idea that leaves its group has those from before again.
 */
@Entity
public class Rating {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Group group;

    private @Nullable Integer importance;

    private @Nullable Integer feasibility;

    protected Rating() {}

    Rating(Participant participant, Item item) {
        this.participant = participant;
        if (item instanceof Group chosen) {
            this.group = chosen;
        } else {
            this.idea = (Idea) item;
        }
    }

    /** Says one of the two or both; what is not said stays as it was. */
    void say(@Nullable Integer howImportant, @Nullable Integer howFeasible) {
        importance = howImportant == null ? importance : howImportant;
        feasibility = howFeasible == null ? feasibility : howFeasible;
    }

    /** The idea or group that was rated. */
    public Item item() {
        return group == null ? Objects.requireNonNull(idea) : group;
    }

    public Optional<Integer> importance() {
        return Optional.ofNullable(importance);
    }

    public Optional<Integer> feasibility() {
        return Optional.ofNullable(feasibility);
    }

    public Participant participant() {
        return participant;
    }
}
