package no.innspill.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the facilitator has put an idea.
 *
 * @param hiddenAt since when it is hidden, or null
 * @param removal why it is hidden; null if it is not
 * @param removalWords the facilitator's own words for it
 * @param waitingSince since when it waits to be approved as it is worded now, or null
 * @param note the facilitator's answer, shown with the idea
 * @param pinned whether it stands first on all lists
 */
@Embeddable
public record ModerationState(
        @Nullable Instant hiddenAt,
        @Enumerated(EnumType.STRING) @Nullable HidingReason removal,
        @Nullable String removalWords,
        @Nullable Instant waitingSince,
        @Nullable String note,
        boolean pinned) {

    static final ModerationState PLAIN = new ModerationState(null, null, null, null, null, false);

    public boolean isVisible() {
        return hiddenAt == null && waitingSince == null;
    }

    /** An idea that is hidden and waits as well has been looked at: it does not wait in the queue. */
    public boolean waits() {
        return hiddenAt == null && waitingSince != null;
    }

    /** Whether the author is told the same of it: a pin says nothing to them, nor does when it was that something happened. */
    boolean tellsTheSame(ModerationState other) {
        return (hiddenAt == null) == (other.hiddenAt == null)
                && waits() == other.waits()
                && removal == other.removal
                && Objects.equals(removalWords, other.removalWords)
                && Objects.equals(note, other.note);
    }

    /** Hidden from that moment, or since before, for the reason. */
    public ModerationState hidden(Instant now, HidingReason why, @Nullable String words) {
        return new ModerationState(hiddenAt == null ? now : hiddenAt, why, words, waitingSince, note, pinned);
    }

    /** For everybody to see. */
    public ModerationState shown() {
        return new ModerationState(null, null, null, null, note, pinned);
    }

    public ModerationState waiting(Instant now) {
        return new ModerationState(hiddenAt, removal, removalWords, now, note, pinned);
    }

    public ModerationState answered(@Nullable String newNote) {
        return new ModerationState(hiddenAt, removal, removalWords, waitingSince, newNote, pinned);
    }

    public ModerationState pinned(boolean first) {
        return new ModerationState(hiddenAt, removal, removalWords, waitingSince, note, first);
    }
}
