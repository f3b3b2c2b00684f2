package no.innspill.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import org.jspecify.annotations.Nullable;

/** Something that one participant must know and nobody else: that their dots came back, for instance. */
@Entity
public class Notice {

    /** Its words are {@code board_notice_<kind>} in the bundles. */
    public enum Kind {
        /** Ideas they had voted on are in one group now; dots it could not hold came back. */
        GROUPED,
        /** An idea left its group, and the dots that once were on it had been spent elsewhere. */
        SPENT_ELSEWHERE,
        /** A group they had voted on was split; its dots came back. */
        DISSOLVED,
        /** That group is there again, and what they gave it counts for it again. */
        GIVEN_BACK,
        /** What they had voted on belongs to another theme now; the dots came back. */
        MOVED,
        /** The same in a ranked vote, where it is ranks that came back; none is ever found to be spent elsewhere. */
        RANKED_GROUPED,
        RANKED_DISSOLVED,
        RANKED_MOVED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int dots;

    private @Nullable Long itemId;

    private Instant postedAt;

    protected Notice() {}

    Notice(Participant participant, Kind kind, int dots, @Nullable Item about, Instant now) {
        this.participant = participant;
        this.kind = kind;
        this.dots = dots;
        this.itemId = about == null ? null : about.id();
        this.postedAt = now;
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether its words name a group, and not an idea. */
    public boolean isOfAGroup() {
        return kind == Kind.GROUPED || kind == Kind.RANKED_GROUPED || kind == Kind.GIVEN_BACK;
    }

    /** How many of their dots it is about. */
    public int dots() {
        return dots;
    }

    /** The id of the idea or group it is about. It may be gone by now, and its words with it: they are not kept here. */
    public Optional<Long> itemId() {
        return Optional.ofNullable(itemId);
    }
}
