package no.innspill.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import org.jspecify.annotations.Nullable;

/** One of the ideas and groups that a measure comes from. */
@Entity
class Source {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Group group;

    protected Source() {}

    Source(Measure measure, Item item) {
        this.measure = measure;
        if (item instanceof Group chosen) {
            this.group = chosen;
        } else {
            this.idea = (Idea) item;
        }
    }

    /** The idea or group that was named. */
    Item target() {
        return group == null ? Objects.requireNonNull(idea) : group;
    }

    /** What stands on the board for it by now: the group that the idea is in, if it is. */
    Item item() {
        return group == null ? Objects.requireNonNull(idea).item() : group;
    }

    boolean isAbout(Item item) {
        return target().id() == item.id() || item().id() == item.id();
    }
}
