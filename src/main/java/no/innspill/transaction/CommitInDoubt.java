package no.innspill.transaction;

import org.jspecify.annotations.Nullable;

/**
 * All of a change was applied, and the commit itself failed: it may stand or not. So it must not be applied again before
 * somebody has looked.
 */
public final class CommitInDoubt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object result;

    CommitInDoubt(@Nullable Object result, Throwable cause) {
        super(cause);
        this.result = result;
    }

    /** What the change would have returned. */
    public @Nullable Object result() {
        return result;
    }
}
