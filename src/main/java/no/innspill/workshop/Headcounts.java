package no.innspill.workshop;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many people did something, kept before nobody can count it any more. */
@Embeddable
public class Headcounts {

    private long authorsKept;

    private @Nullable Long couldRate;

    protected Headcounts() {}

    static Headcounts none() {
        return new Headcounts();
    }

    void keepAuthors(long many) {
        authorsKept = many;
    }

    /** How many have written; 0 while they can be counted. */
    public long authorsKept() {
        return authorsKept;
    }

    public void settleRaters(@Nullable Long many) {
        couldRate = many;
    }

    /** How many could rate; empty while they can, and before. */
    public Optional<Long> couldRate() {
        return Optional.ofNullable(couldRate);
    }
}
