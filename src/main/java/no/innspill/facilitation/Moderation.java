package no.innspill.facilitation;

import org.jspecify.annotations.Nullable;

/** What the control view shows of moderation. */
public record Moderation(@Nullable Undoable undo) {

    /** The latest deed that can be taken back, in words. */
    public record Undoable(long deed, String words) {}
}
