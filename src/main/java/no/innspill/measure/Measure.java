package no.innspill.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.innspill.idea.Group;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.workshop.Workshop;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What should be done, why, by whom and by when. It is the workshop's, and has an author only as long as nobody else has
 * changed what a participant wrote.
 */
@Entity
public class Measure extends WrittenMeasure {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant participant;

    private boolean shared;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 100)
    private List<Source> sources = new ArrayList<>();

    protected Measure() {}

    Measure(Workshop workshop, int position, @Nullable Participant author, MeasureDraft draft, Instant now) {
        this.workshop = workshop;
        this.position = position;
        this.participant = author;
        say(draft, now);
        comeFromThese(draft.sources());
    }

    /**
     * Gives it other words.
     *
     * @param by who does so, or null for the facilitator
     */
    void reword(MeasureDraft draft, @Nullable Participant by, Instant now) {
        shared = shared || (participant != null && (by == null || by.id() != participant.id()));
        sayAnew(draft, now);
        comeFromThese(draft.sources());
    }

    private void comeFromThese(List<Item> items) {
        sources.removeIf(source -> items.stream().noneMatch(source::isAbout));
        items.forEach(this::comeFrom);
    }

    /** @param byOthers whether others than its author have had a part in it */
    void shareAs(boolean byOthers) {
        shared = byOthers;
    }

    boolean isShared() {
        return shared;
    }

    @Nullable Long authorId() {
        return participant == null ? null : Long.valueOf(participant.id());
    }

    int position() {
        return position;
    }

    public void comeFrom(Item item) {
        if (sources.stream().noneMatch(source -> source.isAbout(item))) {
            sources.add(new Source(this, item));
        }
    }

    /** What it came from is gone; the measure stays. */
    void forget(Item gone) {
        sources.removeIf(source -> source.target().id() == gone.id());
    }

    /** The group it came from has become part of another one. */
    void follow(Group dissolved, Group successor) {
        Predicate<Source> old = source -> source.target().id() == dissolved.id();
        if (sources.removeIf(old)) {
            comeFrom(successor);
        }
    }

    /**
     * The author leaves.
     *
     * @return whether the measure goes too, as nobody else has had a part in it
     */
    boolean loseAuthor() {
        participant = null;
        return !shared;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    public boolean isBy(Participant someone) {
        return participant != null && participant.id() == someone.id();
    }

    Workshop workshop() {
        return workshop;
    }

    public long id() {
        return id;
    }

    /** The ideas and groups it comes from, hidden ones too; for an idea that is in a group by now, the group. */
    public List<Item> sources() {
        List<Item> items = new ArrayList<>();
        for (Source source : sources) {
            if (items.stream().noneMatch(item -> item.id() == source.item().id())) {
                items.add(source.item());
            }
        }
        return items;
    }
}
