package no.innspill.store;

import java.util.Locale;

/** How the store is doing. Its words are {@code store_<code>} in the bundles. */
public enum Condition {
    WELL(true),
    /** There is room on the disk, but not for long. */
    NEARLY_FULL(true),
    /** Changes are in the file, but the disk does not confirm them: a power cut could take the latest. */
    UNCONFIRMED(true),
    FULL(false),
    READ_ONLY(false),
    /** The file is no longer where it was opened. What was in it is still at hand. */
    GONE(false),
    /** Something else has changed the file, or cut it short. What is in memory is still at hand. */
    ALTERED(false),
    /** Something in the file could not be read, or it is older than it was. */
    DAMAGED(false),
    /** The database does not answer. */
    SHUT(false);

    private final boolean writable;

    Condition(boolean writable) {
        this.writable = writable;
    }

    public boolean isWell() {
        return this == WELL;
    }

    /** Whether changes can be taken in such a way that they will still be there afterwards. */
    public boolean takesChanges() {
        return writable;
    }

    /** Whether the file has to be made anew from the open database. */
    boolean wantsRescue() {
        return this == GONE || this == ALTERED;
    }

    /** The code programs read, for example {@code nearly_full}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words. */
    public String key() {
        return "store_" + code();
    }
}
