package no.innspill.embedded;

import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVStore;

/**
 * How far a database has come. Each commit makes a version of its own, and a file that has lost its end is, to H2, one of
 * an earlier version: it opens as if nothing had been written since.
 *
 * @param created when the file was made, in milliseconds: a file that was made anew begins to count anew
 */
public record Age(long created, long version) {

    /** Where the clock is before the time at which a file was made, H2 takes another time: less than that ago. */
    private static final long MADE_UP_MILLIS = 60_000;

    /** Of a file that nobody has open; empty where H2 cannot tell either. Nothing is written to it. */
    public static Optional<Age> of(Path file) {
        try (MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .readOnly()
                .autoCommitDisabled()
                .open()) {
            return Optional.of(new Age(
                    store.getFileStore().getCreationTime(), store.getFileStore().lastChunkVersion()));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a file of this age has less in it than one of the other age had; by the clock where another file was made since. */
    public boolean isBehind(Age other, long now) {
        if (created == other.created) {
            return version < other.version;
        }
        return created < other.created && other.created <= now && created < now - MADE_UP_MILLIS;
    }
}
