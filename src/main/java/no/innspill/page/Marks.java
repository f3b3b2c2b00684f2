package no.innspill.page;

import no.innspill.idea.Group;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.ModerationState;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitator has put on a card.
 *
 * @param note the answer to the idea, or null
 * @param pinned whether it stands first
 * @param lit whether it stands in the light
 * @param waiting whether it waits to be approved
 * @param reason the code of the reason it is hidden for; empty if it is not
 * @param words the facilitator's own words for that, or null
 * @param author whether it has one, and whether no more is taken from them
 */
public record Marks(
        @Nullable String note,
        boolean pinned,
        boolean lit,
        boolean waiting,
        String reason,
        @Nullable String words,
        Author author) {

    /** What of an idea's author concerns the facilitator, who is not told who it is. */
    public enum Author {
        NONE,
        POSTS,
        STOPPED;

        private static Author of(Idea idea) {
            return idea.isByStoppedAuthor() ? STOPPED : idea.hasAuthor() ? POSTS : NONE;
        }

        public boolean posts() {
            return this == POSTS;
        }

        public boolean stopped() {
            return this == STOPPED;
        }
    }

    static Marks of(Workshop workshop, Idea idea) {
        ModerationState standing = idea.standing();
        HidingReason removal = standing.removal();
        return new Marks(
                standing.note(),
                standing.pinned(),
                isLit(workshop, idea.id()),
                standing.waits(),
                removal == null ? "" : removal.code(),
                standing.removalWords(),
                Author.of(idea));
    }

    static Marks of(Workshop workshop, Group group) {
        return new Marks(null, group.isPinned(), isLit(workshop, group.id()), false, "", null, Author.NONE);
    }

    /** Whether anything has been said about why it is hidden. */
    public boolean explained() {
        return words != null || !(reason.isEmpty() || reason.equals(HidingReason.UNSAID.code()));
    }

    /** The key of the reason's words. */
    public String reasonKey() {
        return "moderation_reason_" + reason;
    }

    private static boolean isLit(Workshop workshop, long id) {
        return workshop.wall().spotlight().filter(lit -> lit == id).isPresent();
    }
}
