package no.innspill.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Something the facilitator did and can take back. */
@Entity
@Table(name = "deed")
public class UndoEntry {

    /** Its words are {@code undo_<what>} in the bundles, as in “Undo: close the door”. */
    public enum What {
        STEP,
        CLOSING,
        OPENING,
        IDEAS_OPENED,
        IDEAS_SEALED,
        DOOR_OPENED,
        DOOR_CLOSED,
        ENDING,
        RESUMING,
        TIMER,
        WALL,
        FREEZING,
        THAWING,
        BLACKING,
        UNBLACKING,
        CURTAIN,
        CURTAIN_UP,
        APPROVE_FIRST,
        SHOW_AT_ONCE,
        SPOTLIGHT,
        SPOTLIGHT_OFF,
        HIDING,
        REASON,
        SHOWING,
        APPROVAL,
        APPROVALS,
        NOTE,
        PINNING,
        UNPINNING,
        DISMISSAL,
        GROUPING,
        INTO_GROUP,
        OUT_OF_GROUP,
        SPLITTING,
        TO_THEME,
        GROUP_TO_THEME,
        GROUP_ORDER,
        HEADING,
        TO_PLENARY,
        TO_TABLE,
        TABLES_TO_PLENARY,
        SUGGESTION,
        SECOND_VOTE,
        BREAKDOWN,
        BREAKDOWN_OFF,
        ADDRESS,
        PAPER,
        MEASURE_WRITTEN,
        MEASURE_CHANGED,
        MEASURE_DELETED,
        MEASURE_ORDER,
        PLAN_TITLE,
        PLAN_LANGUAGE,
        PLAN_OCCASION,
        REPORT_TEXTS,
        REPORT_TITLE,
        LEFT_OUT,
        LEFT_IN,
        PLAN_THEMES,
        PLAN_TAGS,
        PLAN_AFFILIATIONS,
        PLAN_RESPONSIBLE,
        PLAN_HORIZONS,
        PLAN_TABLES,
        PLAN_BALLOTS,
        PLAN_STEPS
    }

    /** Enough to tell a handful of facilitators apart. */
    private static final int TAG = 12;

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @Enumerated(EnumType.STRING)
    private What what;

    private @Nullable Long aboutId;

    @Column(name = "inverse")
    private KeptUndo kept;

    private Instant doneAt;

    private @Nullable String hand;

    private long byLink;

    protected UndoEntry() {}

    UndoEntry(
            Workshop workshop,
            What what,
            @Nullable Long aboutId,
            KeptUndo kept,
            @Nullable String hand,
            Bearer bearer,
            Instant now) {
        this.workshop = workshop;
        this.what = what;
        this.aboutId = aboutId;
        this.kept = kept;
        this.hand = hand;
        this.byLink = bearer.link();
        this.doneAt = now;
    }

    public long id() {
        return id;
    }

    public What what() {
        return what;
    }

    /** The id of the step, idea or group that it is about. */
    public Optional<Long> aboutId() {
        return Optional.ofNullable(aboutId);
    }

    /** Whether it was done at that browser, and with that link: one browser may have had several. */
    public boolean isBy(@Nullable String someone, Bearer bearer) {
        return Objects.equals(hand, someone) && isWith(bearer);
    }

    public boolean isWith(Bearer bearer) {
        return byLink == bearer.link();
    }

    /** Whether it was done with a link of less power than the owner's. */
    public boolean isHelpers() {
        return byLink != 0;
    }

    /** By which a page knows its own browser's deeds; empty for a program's. */
    public String tag() {
        return tag(hand);
    }

    public static String tag(@Nullable String hand) {
        return hand == null ? "" : hand.substring(0, TAG);
    }

    KeptUndo kept() {
        return kept;
    }
}
