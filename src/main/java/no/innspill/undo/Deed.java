package no.innspill.undo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Something the facilitator did and can take back. */
@Entity
public class Deed {

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
        PLAN_THEMES,
        PLAN_TAGS,
        PLAN_AFFILIATIONS,
        PLAN_RESPONSIBLE,
        PLAN_HORIZONS,
        PLAN_TABLES,
        PLAN_BALLOTS,
        PLAN_STEPS
    }

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @Enumerated(EnumType.STRING)
    private What what;

    private @Nullable Long aboutId;

    private Inverse inverse;

    private Instant doneAt;

    protected Deed() {}

    Deed(Workshop workshop, What what, @Nullable Long aboutId, Inverse inverse, Instant now) {
        this.workshop = workshop;
        this.what = what;
        this.aboutId = aboutId;
        this.inverse = inverse;
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

    Inverse inverse() {
        return inverse;
    }
}
