package no.innspill.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Something that one participant must know and nobody else: that their dots came back, for instance. */
@Entity
@Table(name = "notice")
public class PersonalNotice {

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
        /** What had been moved is in its theme again, but their dots are where they went: with them. */
        RETURNED,
        /** What had been moved is in its theme again, and what they gave it counts for it again. */
        COUNTS_AGAIN,
        /** The same in a ranked vote, where it is ranks that came back; none is ever found to be spent elsewhere. */
        RANKED_GROUPED,
        RANKED_DISSOLVED,
        RANKED_MOVED;

        boolean isOfGrouping() {
            return this == GROUPED || this == RANKED_GROUPED;
        }

        boolean isOfMoving() {
            return this == MOVED || this == RANKED_MOVED;
        }
    }

    /** What says that votes do not lie any longer where they lay. */
    private static final Set<Kind> LOST =
            EnumSet.of(Kind.DISSOLVED, Kind.MOVED, Kind.RETURNED, Kind.RANKED_DISSOLVED, Kind.RANKED_MOVED);

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int dots;

    private @Nullable Long itemId;

    private @Nullable Long stepId;

    private @Nullable Long themeId;

    /** Whether the vote was over when it was told: then no dot can be spent any more. */
    private boolean late;

    private Instant postedAt;

    protected PersonalNotice() {}

    PersonalNotice(Ballot ballot, Kind kind, int dots, Item about, boolean late, Instant now) {
        this.participant = ballot.participant();
        this.kind = kind;
        this.dots = dots;
        this.itemId = about.id();
        this.stepId = ballot.poll().step().id();
        this.themeId = ballot.poll().theme().id();
        this.late = late;
        this.postedAt = now;
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is of no use any more: what it says of dots to spend was for a vote that is over. */
    public boolean isOver() {
        Workshop workshop = participant.workshop();
        return !late && stepId != null && workshop.permissions().isOver(stepId);
    }

    boolean isIn(Theme theme) {
        return Objects.equals(themeId, theme.id());
    }

    /** Says it of some dots more, or of fewer. */
    void of(int newDots) {
        dots = newDots;
    }

    /** What it is about stands under a theme now: if that is the one it was moved from, it is back. */
    void follow(Item item) {
        if (kind.isOfMoving() && Objects.equals(themeId, item.theme().id())) {
            kind = Kind.RETURNED;
        } else if (kind == Kind.RETURNED
                && !Objects.equals(themeId, item.theme().id())) {
            kind = Kind.MOVED;
        }
    }

    /** Whether its words name a group, and not an idea. */
    public boolean isOfAGroup() {
        return kind.isOfGrouping() || kind == Kind.GIVEN_BACK;
    }

    /** Which words it has: others where there is nothing to give any more, be it dots or ranks. */
    public String words() {
        String words = kind.name().toLowerCase(Locale.ROOT);
        return late && LOST.contains(kind) ? words.replaceFirst("^ranked_", "") + "_late" : words;
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
