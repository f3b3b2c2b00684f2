package no.innspill.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

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

    private String about;

    private Instant postedAt;

    protected Notice() {}

    Notice(Participant participant, Kind kind, int dots, String about, Instant now) {
        this.participant = participant;
        this.kind = kind;
        this.dots = dots;
        this.about = about;
        this.postedAt = now;
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** How many of their dots it is about. */
    public int dots() {
        return dots;
    }

    /** The heading or text of what it is about. */
    public String about() {
        return about;
    }
}
