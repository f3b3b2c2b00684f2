package no.innspill.time;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a workshop: made, held, used, exported, ended, cut from the people in it, and kept until. */
@Embeddable
public class Lifespan {

    private static final Duration USES_APART = Duration.ofHours(1);

    private Instant createdAt;

    private @Nullable Instant heldAt;

    private Instant lastUsedAt;

    private @Nullable Instant exportedAt;

    private @Nullable Instant endedAt;

    private @Nullable Instant unlinkedAt;

    private @Nullable Instant keptUntil;

    protected Lifespan() {}

    public Lifespan(Instant now) {
        createdAt = now;
        lastUsedAt = now;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was held, where it was read back from a file. */
    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    public void wasHeldAt(Instant moment) {
        heldAt = moment;
    }

    /** Somebody does something in it; said once an hour at most, which is as exactly as anybody needs to know. */
    public void use(Instant now) {
        if (Duration.between(lastUsedAt, now).compareTo(USES_APART) > 0) {
            lastUsedAt = now;
        }
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public void noteExport(Instant now) {
        exportedAt = now;
    }

    public boolean wasExported() {
        return exportedAt != null;
    }

    public void end(@Nullable Instant moment) {
        endedAt = moment;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Until the day that the facilitator chose, if they did. */
    public Optional<Instant> keptUntil() {
        return Optional.ofNullable(keptUntil);
    }

    public void keepUntil(@Nullable Instant until) {
        keptUntil = until;
    }

    /** Whether it can be traced, since it was ended, who did what; and it was ended before that moment. */
    public boolean isLinkedAndEndedBefore(Instant moment) {
        return endedAt != null && endedAt.isBefore(moment) && !isUnlinked();
    }

    /** Whether what was done before it was ended can be traced to nobody any more. */
    public boolean isUnlinked() {
        return endedAt != null && unlinkedAt != null && !unlinkedAt.isBefore(endedAt);
    }

    /** When the link between people and what they did was cut, if it is. */
    public Optional<Instant> unlinkedAt() {
        return isUnlinked() ? Optional.ofNullable(unlinkedAt) : Optional.empty();
    }

    public void unlink(Instant now) {
        unlinkedAt = now;
    }
}
