package no.innspill.result;

import java.util.Locale;

/**
 * Why a request was turned down: an expected answer, not a fault. Each feature declares its own in an enum. Its words are
 * {@code refusal_<code>} in the bundles, and docs/protocol.md lists all of them.
 */
public interface Refusal {

    /** The name of the enum's constant, which no other refusal has. */
    String name();

    /** The HTTP status of the answer. */
    int status();

    /** The code programs read, for example {@code budget_spent}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
