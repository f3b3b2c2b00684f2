package no.innspill.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How fast a pretend room goes about its things: so many at a time, once in so many rounds of a second. None is fast enough
 * for a real room to notice.
 */
public enum RehearsalSpeed {
    SLOW(1, 2),
    NORMAL(3, 1),
    QUICK(10, 1);

    private final int acts;
    private final int rounds;

    RehearsalSpeed(int acts, int rounds) {
        this.acts = acts;
        this.rounds = rounds;
    }

    /** How many things are done in that round. */
    int acts(long round) {
        return round % rounds == 0 ? acts : 0;
    }

    /** As forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for it. */
    public String words() {
        return "rehearsal_speed_" + code();
    }

    static Optional<RehearsalSpeed> of(String code) {
        return Arrays.stream(values())
                .filter(speed -> speed.code().equals(code.strip()))
                .findFirst();
    }
}
